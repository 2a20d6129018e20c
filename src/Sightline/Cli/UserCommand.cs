using System.CommandLine;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;

namespace Sightline.Cli;

/// <summary>The few things about people that must be possible where nobody can sign in any more.</summary>
internal static class UserCommand
{
    public static Command Make() =>
        new TaskCommand(
            "user",
            "See who can sign in, add an administrator, let somebody in again.",
            "sightline user list",
            "sightline user add-admin idris@example.org --name \"Idris Vaughan\"",
            "sightline user reset ben@example.org"
        )
        {
            List(),
            AddAdmin(),
            Reset(),
        };

    private static TaskCommand List()
    {
        var options = new InstallationOptions();
        var command = new TaskCommand(
            "list",
            "Everybody who has an account, and when they last signed in.",
            "sightline user list --data DIR"
        );
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                await open.MustExist(cancellation);
                var people = await open
                    .Db.People.Where(p => p.AccountId != null)
                    .OrderBy(p => p.Email)
                    .Select(p => new
                    {
                        p.Email,
                        p.GivenName,
                        p.FamilyName,
                        Administers = open.Db.RolesHeld.Any(r =>
                            r.PersonId == p.Id
                            && r.Role == RoleHeld.Administrator
                            && r.EndedAt == null
                        ),
                        LastAt = open
                            .Db.Users.Where(u => u.Id == p.AccountId)
                            .Select(u => u.LastSignedInAt)
                            .FirstOrDefault(),
                    })
                    .ToListAsync(cancellation);
                var output = parsed.InvocationConfiguration.Output;
                foreach (var person in people)
                {
                    var last = person.LastAt is { } at
                        ? $"last signed in on {Words.Moment(at)}"
                        : "has not signed in";
                    await output.WriteLineAsync(
                        $"{person.Email}  {person.GivenName} {person.FamilyName}"
                            + $"{(person.Administers ? ", administrator" : "")}, {last}"
                    );
                }

                await output.WriteLineAsync(Words.Count(people.Count, "account"));
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static TaskCommand AddAdmin()
    {
        var options = new InstallationOptions();
        var email = new Argument<string>("email") { Description = "Their email address at work" };
        var name = new Option<string?>("--name")
        {
            Description = "Given and family name, for somebody Sightline does not know yet",
            HelpName = "NAME",
        };
        var address = Address();
        var command = new TaskCommand(
            "add-admin",
            "Make somebody an administrator and print the link of their first sign-in. Nobody reads supervision by it.",
            "sightline user add-admin idris@example.org --name \"Idris Vaughan\"",
            "sightline user add-admin idris@example.org --address https://supervision.example.org"
        )
        {
            email,
            name,
            address,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                await open.MustExist(cancellation);
                var person = await AdministratorToBe(
                    open,
                    Wanted(parsed.GetRequiredValue(email)),
                    parsed.GetValue(name),
                    cancellation
                );
                await SayLink(
                    parsed,
                    person,
                    parsed.GetValue(address),
                    await open.Get<Invitations>().Invite(person, cancellation)
                );
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static TaskCommand Reset()
    {
        var options = new InstallationOptions();
        var email = new Argument<string>("email") { Description = "Their email address at work" };
        var address = Address();
        var command = new TaskCommand(
            "reset",
            "For somebody who lost what they sign in with, once you have made sure who they are: sign them out everywhere, forget password, codes and passkeys, and print a new link.",
            "sightline user reset ben@example.org"
        )
        {
            email,
            address,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                await open.MustExist(cancellation);
                var wanted = Wanted(parsed.GetRequiredValue(email));
                var person =
                    await open.Db.People.FirstOrDefaultAsync(p => p.Email == wanted, cancellation)
                    ?? throw new CannotRunException($"Nobody here has the address {wanted}.");
                await SayLink(
                    parsed,
                    person,
                    parsed.GetValue(address),
                    await open.Get<Invitations>().StartAgain(person, cancellation)
                );
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static Option<string?> Address() =>
        new("--address")
        {
            Description = "What people type to reach Sightline, to begin the link with",
            HelpName = "URL",
        };

    private static async Task<Person> AdministratorToBe(
        OpenInstallation open,
        string email,
        string? name,
        CancellationToken cancellation
    )
    {
        var agency =
            await open.Db.Agencies.OrderBy(a => a.SetUpAt).FirstOrDefaultAsync(cancellation)
            ?? throw new CannotRunException(
                "This installation is not set up yet. Start it with: sightline serve"
            );
        var person = await open.Db.People.FirstOrDefaultAsync(
            p => p.AgencyId == agency.Id && p.Email == email,
            cancellation
        );
        if (person is null)
        {
            if (
                name?.Trim().Split(' ', 2, StringSplitOptions.TrimEntries)
                is not [var given, var family]
            )
            {
                throw new CannotRunException(
                    $"Nobody here has the address {email}. To add them, give their name: --name \"Given Family\""
                );
            }

            person = new(agency.Id, email, given, family, email, open.Clock.Today);
            open.Db.Add(person);
        }

        if (
            !await open.Db.RolesHeld.AnyAsync(
                r =>
                    r.PersonId == person.Id
                    && r.Role == RoleHeld.Administrator
                    && r.EndedAt == null,
                cancellation
            )
        )
        {
            open.Db.Add(new RoleHeld(person, RoleHeld.Administrator, open.Clock.Now));
        }

        await open.Db.SaveChangesAsync(cancellation);
        return person;
    }

    private static string Wanted(string email) =>
        MailAddress.TryCreate(email.Trim(), out var address) && address.Address.Length <= 254
            ? address.Address.ToLowerInvariant()
            : throw new CannotRunException($"\"{email}\" is not an email address.");

    private static async Task SayLink(
        ParseResult parsed,
        Person person,
        string? address,
        string path
    )
    {
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync(
            $"{person.Name} can sign in with this link. It works once, for 7 days:"
        );
        await output.WriteLineAsync(
            $"  {(address ?? $"http://localhost:{Installation.UsualPort}").TrimEnd('/')}{path}"
        );
    }
}
