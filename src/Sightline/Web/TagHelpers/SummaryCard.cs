namespace Sightline.Web.TagHelpers;

/// <summary>The card around a summary list, whose title makes each link's name whole.</summary>
internal sealed record SummaryCard(string? Title);
