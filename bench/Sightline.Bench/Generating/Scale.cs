namespace Sightline.Bench.Generating;

/// <summary>How much is generated: a council of sixty thousand sessions, or a nation of so many councils.</summary>
/// <param name="Sessions">About how many sessions there are in all.</param>
internal sealed record Scale(int Sessions)
{
    public const int Council = 60_000;
    public const int Million = 1_000_000;
    public const int TenMillion = 10_000_000;

    /// <summary>Four years of one a month.</summary>
    public const int SessionsOfPerson = 48;
    public const int PeopleOfTeam = 25;
    public const int TeamsOfService = 10;

    public int Agencies => (Sessions + Council - 1) / Council;
    public int TeamsOfAgency => Math.Max(1, Sessions / Agencies / SessionsOfPerson / PeopleOfTeam);

    public string Words =>
        Sessions >= Million ? $"{Sessions / Million} million" : $"{Sessions / 1000} thousand";
}
