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

    private sealed record Ticket(Guid AgencyId, Guid PersonId, Guid Id, string Path, DateTime At);

    public string TicketFor(string path) =>
        Tickets.Protect(
            JsonSerializer.Serialize(
                new Ticket(me.AgencyId, me.Person.Id, Keys.Next(), path, clock.Now)
            )
        );

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
        if (kept is null || kept.PersonId != me.Person.Id)
        {
            return null;
        }

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
