/** Defines a custom element by what one does where it first stands in the page. */
export function island(name: string, stand: (element: HTMLElement) => void) {
  customElements.define(
    name,
    class extends HTMLElement {
      #stands = false;

      connectedCallback() {
        if (!this.#stands) stand(this);
        this.#stands = true;
      }
    },
  );
}
