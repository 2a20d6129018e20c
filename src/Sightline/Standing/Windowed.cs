namespace Sightline.Standing;

/// <summary>Days of which one may be missing, because it has no end.</summary>
internal static class Windowed
{
    /// <summary>The earlier of two days; the other where one is missing.</summary>
    public static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other
        : other is null ? one
        : one < other ? one
        : other;
}
