import { Radios } from "govuk-frontend/dist/govuk/components/radios/radios.mjs";

/**
 * Radios that show a question below the one that is chosen. A radio may not say that it is expanded (ARIA 1.2), so these do not:
 * what appears comes right after the choice, where the reader gets next.
 */
export class ChoosingRadios extends Radios {
  syncConditionalRevealWithInputState(input) {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute("aria-expanded");
  }
}
