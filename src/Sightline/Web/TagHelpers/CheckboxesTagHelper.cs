using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Any number of choices, or one box to tick.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper() : ChoiceGroupTagHelper("checkbox", "govuk-checkboxes");
