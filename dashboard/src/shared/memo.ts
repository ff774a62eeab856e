import { Component, h, type ComponentType, type VNode } from "preact";

/** A component that is drawn again only when one of its properties is another value. */
export function memo<P extends object>(draw: (props: P) => VNode): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Record<string, unknown>, then = next as Record<string, unknown>;
      return Object.keys({ ...now, ...then }).some((key) => key !== "children" && !Object.is(now[key], then[key]));
    }
    override render(): VNode {
      return h(draw as ComponentType<object>, this.props);
    }
  };
}
