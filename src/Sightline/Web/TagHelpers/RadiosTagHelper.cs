using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One choice out of a few.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper() : ChoiceGroupTagHelper("radio", "govuk-radios");
