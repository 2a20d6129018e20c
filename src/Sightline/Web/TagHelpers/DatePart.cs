namespace Sightline.Web.TagHelpers;

/// <summary>The boxes of a date.</summary>
[Flags]
public enum DatePart
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
}
