namespace Sightline.Records;

/// <summary>Words that were saved meanwhile, above the field in which others were typed.</summary>
public sealed record ClashOnPage(string Field, string Says, string Text);
