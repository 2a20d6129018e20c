using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Calendars;
using Sightline.Compliance;
using Sightline.Policies;

namespace Sightline.Today;

/// <summary>The day as it lies before the reader: what is next, what waits for them, how their people are, what is coming.</summary>
public sealed class ShowModel(
    CurrentPerson me,
    TodayReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const int FirstFew = 5;

    public DateOnly Today => clock.Today;
    public Guid Me => me.Person.Id;
    public string FrontDoor => me.Agency.FrontDoor ?? "";
    public string Greeting { get; private set; } = "";
    public bool Manages => me.Manages;
    public bool ConcernWaits => me.ConcernWaits;
    public bool Administers => me.IsAdministrator;
    public bool WritesPolicy => me.WritesPolicy;
    public int NewNotifications => me.NewNotifications;

    /// <summary>Whether a version followed another while this person was here, and they have not said that they have read it.</summary>
    public bool NewPolicy { get; private set; }
    public AdoptedPolicy Adopted { get; private set; } = null!;

    /// <summary>Where I am supervised; nearly always one.</summary>
    public IReadOnlyList<SupervisionToday> Mine { get; private set; } = [];
    public IReadOnlyList<SupervisionToday> People { get; private set; } = [];

    /// <summary>What a senior manager was asked about: still waiting, or just answered.</summary>
    public IReadOnlyList<SupervisionToday> Arrangements { get; private set; } = [];
    public IReadOnlyList<WaitingThing> Waiting { get; private set; } = [];
    public IReadOnlyList<NotMet> NotMet { get; private set; } = [];
    public LookedAfter? LookedAfter { get; private set; }
    public bool All { get; private set; }

    public IEnumerable<WaitingThing> Shown => All ? Waiting : Waiting.Take(FirstFew);
    public bool HasMore => !All && Waiting.Count > FirstFew;

    /// <summary>Sessions of today with somebody I supervise.</summary>
    public IEnumerable<SupervisionToday> MeetingToday =>
        People.Where(p => p.Next?.On == Today).OrderBy(p => p.Next!.StartsAt);

    /// <summary>My sessions that are near enough to prepare for.</summary>
    public IEnumerable<SupervisionToday> ToPrepare =>
        Mine.Where(s => s.Next is { } next && next.On >= Today && next.On <= PrepareUntil);

    private DateOnly PrepareUntil =>
        WorkingDaysOf(Adopted.Policy).Add(Today, Preparing.WorkingDaysBefore);

    public async Task OnGetAsync(string? show = null)
    {
        All = show == "all";
        Greeting = Preparing.Greeting(Clock.Local(clock.Now), me.Person.GivenName);
        Adopted = await policies.On(me.AgencyId, Today);
        var all = await reader.Supervisions(clock.Now);
        Arrangements = [.. all.Where(s => s.AwaitsSeniorManager || s.Answered is not null)];
        Mine = [.. all.Where(s => s.InEffect && s.SuperviseeId == Me)];
        People = [.. all.Where(s => s.InEffect && s.SupervisorId == Me)];
        if (Mine.Count + People.Count > 0)
        {
            Waiting = WaitingList.Of(
                [.. Mine, .. People],
                await reader.Papers(clock.Now),
                Adopted.Policy,
                Me,
                Today
            );
        }

        if (Adopted.ApprovedHere && Mine.Count + People.Count > 0)
        {
            NewPolicy = !await reader.HaveRead(Adopted.VersionId);
        }

        if (me.Manages)
        {
            NotMet = await reader.NotMet(Today, TeamReader.GapsOf(Adopted.Policy));
        }

        if (me.Manages || me.IsAdministrator)
        {
            LookedAfter = await reader.LookedAfter(Today);
        }
    }

    private static WorkingDays WorkingDaysOf(SupervisionPolicy policy) =>
        ShippedCalendars.Of(policy.Nation);
}
