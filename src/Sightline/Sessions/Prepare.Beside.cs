using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Beside the questions in words: how the supervisee is arriving, and which actions are finished. Both people see these two.</summary>
public sealed partial class PrepareModel
{
    /// <summary>More of one's own open actions than anybody ticks off in five minutes.</summary>
    private const int MostActions = 40;

    [BindProperty]
    public string? Step { get; set; }

    [BindProperty]
    public List<Guid> Finished { get; set; } = [];

    public TemperatureTake? Temperature { get; private set; }

    /// <summary>My open actions that I have not said are done.</summary>
    public IReadOnlyList<AgreedAction> MyActions { get; private set; } = [];

    /// <summary>Only the supervisee says how they arrive, and only before the session.</summary>
    public bool AsksTemperature =>
        Session.Planned
        && Supervision.SideOf(me.Person.Id) == Side.Supervisee
        && Asks(PreparationKind.Temperature);

    private bool Asks(PreparationKind kind) => Terms.Questions.Any(q => q.Kind == kind);

    private async Task FindTemperature()
    {
        if (AsksTemperature)
        {
            Temperature = await db.TemperatureTakes.FirstOrDefaultAsync(t =>
                t.AgencyId == Session.AgencyId && t.SessionId == Session.Id
            );
        }
    }

    private async Task FindActions()
    {
        var (agency, supervision, person) = (Session.AgencyId, Session.SupervisionId, me.Person.Id);
        if (Asks(PreparationKind.Actions))
        {
            MyActions = await db
                .Actions.Open.SeenBy(db, person)
                .Where(a =>
                    a.AgencyId == agency
                    && a.SupervisionId == supervision
                    && a.OwnerId == person
                    && !a.Updates.Any(u => u.ById == person && u.Progress == Progress.Done)
                )
                .OrderBy(a => a.ByOn)
                .ThenBy(a => a.Id)
                .Take(MostActions)
                .ToListAsync();
        }
    }

    private void CheckTemperature()
    {
        if (AsksTemperature && Step is not null && !TemperatureTake.TryRead(Step, Terms, out _))
        {
            ModelState.AddModelError(nameof(Step), "Select how you are arriving");
        }
    }

    private void KeepTemperature(DateTime now)
    {
        if (!AsksTemperature || !TemperatureTake.TryRead(Step, Terms, out var step))
        {
            return;
        }

        if (Temperature is null)
        {
            Temperature = new TemperatureTake(Session, me.Person);
            db.TemperatureTakes.Add(Temperature);
        }

        if (Temperature.Step != step || Temperature.At == default)
        {
            Temperature.Take(step, now);
        }
    }

    private void KeepFinished(DateTime now)
    {
        foreach (var action in MyActions.Where(a => Finished.Contains(a.Id)))
        {
            if (action.WhyNotReport(me.Person, Supervision) is null)
            {
                action.Report(me.Person, Supervision, Progress.Done, "", now);
            }
        }
    }

    private string Said() =>
        Step is null && Finished.Count == 0
            ? "Saved. Only you can see it."
            : $"Saved. Your answers in words are yours alone; {Other.Name} sees how you are arriving and what you finished.";
}
