namespace Sightline.Records;

/// <summary>Where one section stands among the others, for whoever writes on a phone and sees one at a time.</summary>
public sealed record RecordStep(
    int Number,
    int Of,
    RecordStep.Place? Before,
    RecordStep.Place? After
)
{
    /// <summary>A section of the page and the name that leads to it.</summary>
    public sealed record Place(string Key, string Label);

    public static RecordStep Among(IReadOnlyList<Place> all, string key)
    {
        var at = all.Index().First(p => p.Item.Key == key).Index;
        return new(
            at + 1,
            all.Count,
            all.ElementAtOrDefault(at - 1),
            all.ElementAtOrDefault(at + 1)
        );
    }
}
