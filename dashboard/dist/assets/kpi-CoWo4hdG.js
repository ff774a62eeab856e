import{i as e,n as t,t as n}from"./link-Cm-NdYYf.js";var r=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    subscription Headline {
  overview(window: {preset: LAST_30_DAYS}) {
    freshness {
      asOf
      simulated
    }
    kpis {
      open
      overdue
    }
  }
}
    `),i=document.getElementById(`root`);if(i===null)throw Error(`the page has no #root`);var a=()=>void 0,o=new n(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:a,opened:a,closed:a,heard:a}),s=(n,r=``)=>e(t(`main`,{children:[t(`h1`,{children:`KPI`}),n!==null&&t(`p`,{children:[n.kpis.open,` / `,n.kpis.overdue,` · `,n.freshness.asOf]}),r!==``&&t(`p`,{role:`alert`,children:r})]}),i);o.subscribe(r,{},{next:({overview:e})=>s(e),failed:e=>s(null,e)}),addEventListener(`pagehide`,o.start());