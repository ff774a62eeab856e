// Has the npm package open311 talk to a tugu: client.cjs BASE TOKEN SERVICE. Prints
// one line of JSON for each call. Two of the package's dependencies cannot be
// installed any more (sparkxml was in git alone, xml2json needs a compiler), so their
// one function each is given here over fast-xml-parser; the package is as published.
const { XMLParser } = require('fast-xml-parser')
const parser = new XMLParser({ parseTagValue: false })
const fill = (name, exports) => { require.cache[require.resolve(name)] = { id: name, loaded: true, exports } }
const inOpen311 = (name) => require.resolve(name, { paths: [require.resolve('open311')] })
// sparkxml leaves out the root and the names of its repeated children.
const spark = (text) => {
  const [root] = Object.values(parser.parse(text.replace(/<\?xml[^>]*\?>/, '')))
  const inner = root && typeof root === 'object' ? Object.values(root) : []
  if (inner.length === 1 && typeof inner[0] === 'object') return Array.isArray(inner[0]) ? inner[0] : inner
  return root === '' ? [] : root
}
fill(inOpen311('sparkxml'), { parseXml: spark })
fill(inOpen311('xml2json'), { toJson: (text) => parser.parse(text) })
const Open311 = require('open311')

const [base, apiKey, service] = process.argv.slice(2)
const call = (what, format, run) => new Promise((resolve) => {
  run((err, value) => {
    console.log(JSON.stringify({ what, format, error: err ? String(value) : '', value: err ? null : value }))
    resolve(value)
  })
})

async function main() {
  for (const format of ['json', 'xml']) {
    const city = new Open311({ discovery: `${base}/open311/discovery.json`, apiKey, format, jurisdiction: 'malangkota.go.id' })
    await call('discovery', format, (done) => city.serviceDiscovery({ cache: true }, done))
    city.format = format // discovery chooses JSON
    await call('services', format, (done) => city.serviceList(done))
    await call('definition', format, (done) => city.serviceDefinition(service, done))
    const posted = await call('submit', format, (done) => city.submitRequest(
      { service_code: service, lat: -7.9826, long: 112.6308, description: `A hole, told as ${format}`, first_name: 'Sari', attributes: {} }, done))
    const id = posted[0].service_request_id
    await call('request', format, (done) => city.serviceRequest(id, done))
    await call('several', format, (done) => city.serviceRequests([id, 'unknown'], {}, done))
    await call('open', format, (done) => city.serviceRequests({ status: 'open', service_code: service }, done))
    await call('unknown', format, (done) => city.serviceRequest('unknown', done))
    await call('no key', format, (done) => new Open311({ endpoint: city.endpoint, apiKey: 'wrong', format }).submitRequest({ service_code: service, lat: 1, long: 1 }, done))
  }
}
main()
