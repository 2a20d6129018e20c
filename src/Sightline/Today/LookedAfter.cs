namespace Sightline.Today;

/// <summary>What a senior manager is to agree to, and what an administrator is to look after, as counts that stop at a thousand.</summary>
public sealed record LookedAfter(
    int ArrangementsToAgree,
    int DeparturesToAgree,
    int WithoutSupervisor,
    int WithoutAccount
)
{
    public int ToAgree => ArrangementsToAgree + DeparturesToAgree;
}
