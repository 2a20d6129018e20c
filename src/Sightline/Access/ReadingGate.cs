using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Supervisions;

namespace Sightline.Access;

/// <summary>
/// Asks whoever stands outside a supervision for what purpose they read its content, and keeps the answer where the supervisee sees it.
/// A purpose given for one thing holds for that thing until the end of the day.
/// </summary>
public sealed class ReadingGate(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    TimeProvider clock
)
{
    /// <summary>The purpose by which they read, on a page that only opens for one.</summary>
    public string? Purpose { get; private set; }

    /// <summary>How far the signed-in person sees now: a reach for a purpose becomes a reading once the purpose was given.</summary>
    public async Task<Reach> ReachNow(
        Supervision supervision,
        Thing thing,
        Guid thingId,
        CancellationToken cancellation = default
    )
    {
        var reach = AccessTable.ReachOf(await sight.RelationTo(supervision, cancellation), thing);
        return reach == Reach.ReadForPurpose && await GaveAPurpose(thing, thingId, cancellation)
            ? Reach.Read
            : reach;
    }

    /// <summary>Where the purpose is asked, leading back to the thing.</summary>
    public static string Address(
        Supervision supervision,
        Thing thing,
        Guid thingId,
        string returnUrl
    ) =>
        $"/supervision/{supervision.Id}/purpose?thing={thing}&thingId={thingId}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public void Give(
        Supervision supervision,
        Thing thing,
        Guid thingId,
        string about,
        string purpose,
        string? note
    ) =>
        db.Readings.Add(
            new ContentReading(
                me.Person,
                supervision.Id,
                supervision.SuperviseeId,
                Key(thing),
                thingId,
                about,
                purpose,
                note,
                clock.Now
            )
        );

    private async Task<bool> GaveAPurpose(Thing thing, Guid thingId, CancellationToken cancellation)
    {
        var what = Key(thing);
        var today = Clock.Instant(clock.Today, TimeOnly.MinValue);
        Purpose = await db
            .Readings.Where(r =>
                r.AgencyId == me.AgencyId
                && r.ReaderId == me.Person.Id
                && r.What == what
                && r.WhatId == thingId
                && r.At >= today
            )
            .OrderByDescending(r => r.At)
            .Select(r => r.Purpose)
            .FirstOrDefaultAsync(cancellation);
        return Purpose is not null;
    }

    private static string Key(Thing thing) => thing.ToString().ToLowerInvariant();
}
