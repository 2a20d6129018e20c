using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>
/// Keeps a form that arrives after its writer was signed out. The page gave the form a ticket that only we can make, so nobody else can put
/// anything aside, and what lies there opens only for the person and the page that the ticket names.
/// </summary>
public sealed class FormsPutAside(
    SightlineDb db,
    CurrentPerson me,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    /// <summary>The field of a form that holds its ticket.</summary>
    public const string Field = "PutAside";

    /// <summary>The word in an address that says what was put aside.</summary>
    public const string Query = "typed";

    private const string ForgeryToken = "__RequestVerificationToken";

    /// <summary>Longest that a page can have been open and still put its form aside, and that it lies there.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    /// <summary>A form with more in it was not typed.</summary>
    private const int MostTyped = 2_000_000;

    /// <summary>More pages than anybody leaves half filled in within the days that they lie there.</summary>
    private const int MostUnfinished = 20;

    private sealed record Ticket(Guid AgencyId, Guid PersonId, Guid Id, string Path, DateTime At);

    /// <param name="goesOn">What the reader already has there and goes on with.</param>
    public string TicketFor(string path, Guid? goesOn = null) =>
        Tickets.Protect(
            JsonSerializer.Serialize(
                new Ticket(me.AgencyId, me.Person.Id, goesOn ?? Keys.Next(), path, clock.Now)
            )
        );

    /// <summary>Keeps a form that makes something, while somebody fills it in. False where its ticket is not theirs or no longer counts.</summary>
    public async Task<bool> KeepDraft(IFormCollection form) =>
        DraftOf(form) is not null && await PutAside(form) is not null;

    /// <summary>Under which key a form of the reader's own is kept while they fill it in.</summary>
    public Guid? DraftOf(IFormCollection form) =>
        Read(form[Field]) is { } ticket
        && (ticket.AgencyId, ticket.PersonId) == (me.AgencyId, me.Person.Id)
            ? ticket.Id
            : null;

    /// <summary>The form of this page that the reader filled in last and never sent.</summary>
    public async Task<FormPutAside?> Unfinished(string path)
    {
        var kept = await db
            .FormsPutAside.AsNoTracking()
            .Where(f => f.AgencyId == me.AgencyId && f.PersonId == me.Person.Id)
            .OrderByDescending(f => f.PutAsideAt)
            .Take(MostUnfinished)
            .ToListAsync();
        return kept.Find(f => Open(f, path) is not null);
    }

    /// <summary>Puts a form aside that came without anybody signed in.</summary>
    /// <returns>Where its writer finds it after signing in; none where the form holds no ticket of ours.</returns>
    public async Task<string?> PutAside(IFormCollection form)
    {
        if (
            Read(form[Field]) is not { } ticket
            || ticket.At + Lasts < clock.Now
            || form.Sum(f => f.Value.ToString().Length) > MostTyped
        )
        {
            return null;
        }

        var kept = await db.FormsPutAside.FindAsync(ticket.AgencyId, ticket.Id);
        if (kept is null)
        {
            kept = new FormPutAside(ticket.AgencyId, ticket.PersonId, ticket.Id);
            db.Add(kept);
        }

        var fields = form.Where(f => f.Key is not (Field or ForgeryToken))
            .ToDictionary(f => f.Key, f => f.Value.ToArray());
        kept.Hold(SealFor(ticket).Protect(JsonSerializer.Serialize(fields)), clock.Now);
        // Where the same form came twice at once, either is the same.
        await db.TrySave();
        return $"{ticket.Path}?{Query}={ticket.Id}";
    }

    /// <summary>What the reader had typed on this page; none where nothing lies there for them.</summary>
    public async Task<IFormCollection?> Find(Guid? id, string path)
    {
        var kept = id is null ? null : await db.FormsPutAside.FindAsync(me.AgencyId, id);
        return kept is null || kept.PersonId != me.Person.Id ? null : Open(kept, path);
    }

    private FormCollection? Open(FormPutAside kept, string path)
    {
        try
        {
            var ticket = new Ticket(me.AgencyId, me.Person.Id, kept.Id, path, kept.PutAsideAt);
            var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(
                SealFor(ticket).Unprotect(kept.Sealed)
            )!;
            return new FormCollection(
                fields.ToDictionary(f => f.Key, f => new StringValues(f.Value))
            );
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>It was saved: nothing lies there any more.</summary>
    public Task Forget(Guid? id) =>
        id is null
            ? Task.CompletedTask
            : db
                .FormsPutAside.Where(f =>
                    f.AgencyId == me.AgencyId && f.Id == id && f.PersonId == me.Person.Id
                )
                .ExecuteDeleteAsync();

    /// <summary>What this form kept while it was filled in is not needed any more: it was sent.</summary>
    public Task ForgetDraft(IFormCollection form) => Forget(DraftOf(form));

    private Ticket? Read(string? text)
    {
        try
        {
            return text is null
                ? null
                : JsonSerializer.Deserialize<Ticket>(Tickets.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Tickets => protection.CreateProtector("Ticket of a form");

    private IDataProtector SealFor(Ticket ticket) =>
        protection.CreateProtector(
            "Form put aside",
            $"{ticket.AgencyId}",
            $"{ticket.PersonId}",
            ticket.Path
        );
}
