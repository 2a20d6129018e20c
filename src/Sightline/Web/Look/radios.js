import { Radios as LibraryRadios } from "govuk-frontend/dist/govuk/components/radios/radios.mjs";

/** The library's radios, without aria-expanded: a radio may not have it (ARIA 1.2), and no screen reader needs it to reach what opens. */
export class Radios extends LibraryRadios {
  syncConditionalRevealWithInputState(input) {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute("aria-expanded");
  }
}
