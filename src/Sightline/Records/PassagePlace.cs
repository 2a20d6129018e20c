namespace Sightline.Records;

/// <summary>Where in a record a passage stands: a section of the template, or a heading of what was said about one child.</summary>
public sealed record PassagePlace(string Key, Guid? ChildId = null)
{
    public const int Longest = 140;

    /// <summary>As it is kept beside each of its texts.</summary>
    public override string ToString() => ChildId is { } child ? $"{child:N}/{Key}" : Key;
}
