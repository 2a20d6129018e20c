using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sightline.Accounts;
using Sightline.Cli;
using Sightline.Data;
using Sightline.Shared;
using Sightline.Web;

namespace Sightline.Bench.Serving;

/// <summary>The service itself on a port of its own, with people signed in as a real sign-in would have done it.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Server(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());
    public IServiceProvider Services => _app.Services;

    public static async Task<Server> Start(BenchDatabase database, StatementTimes? times = null)
    {
        var app = WebHost.Build(
            new Installation(database.Folder, database.Connection, 0, "127.0.0.1"),
            builder =>
            {
                if (times is not null)
                {
                    builder.Services.ConfigureDbContext<SqliteDb>(o => o.AddInterceptors(times));
                    builder.Services.ConfigureDbContext<PostgresDb>(o => o.AddInterceptors(times));
                }
            }
        );
        await app.StartAsync();
        return new(app);
    }

    /// <summary>The cookie of somebody signed in.</summary>
    public async Task<string> SignIn(Guid agencyId, Guid personId)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
        var person =
            await db.People.FindAsync(agencyId, personId)
            ?? throw new InvalidOperationException("Nobody was generated under this key");
        var account = person.AccountId is { } id ? await db.Users.FindAsync(id) : null;
        if (account is null)
        {
            account = new Account(person.Email)
            {
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                TwoFactorEnabled = true,
            };
            db.Users.Add(account);
            person.SignInWith(account.Id);
            await db.SaveChangesAsync();
        }

        var principal = await scope
            .ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>()
            .CreateAsync(account);
        var options = Services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(
            new Proof(Proof.PasswordAndCode, now.UtcDateTime).On(principal),
            new AuthenticationProperties
            {
                IssuedUtc = now,
                ExpiresUtc = now + AccountsSetup.IdleLimit,
            },
            IdentityConstants.ApplicationScheme
        );
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
