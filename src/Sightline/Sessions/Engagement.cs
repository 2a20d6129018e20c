namespace Sightline.Sessions;

/// <summary>A session that one of the two has already, with the other or with somebody else.</summary>
/// <param name="Who">Whose it is, as a sentence begins: "You already have", "Ben already has". Never with whom.</param>
public sealed record Engagement(string Who, DateOnly On, TimeOnly StartsAt, int Minutes)
{
    public bool Overlaps(DateOnly on, TimeOnly startsAt, int minutes)
    {
        var (from, mine) = (On.ToDateTime(StartsAt), on.ToDateTime(startsAt));
        return from < mine.AddMinutes(minutes) && mine < from.AddMinutes(Minutes);
    }
}
