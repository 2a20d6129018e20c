using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Sightline.Accounts;
using Sightline.Cli;
using Sightline.Data;
using Sightline.People;
using Sightline.Web;

namespace Sightline.Tests.Support;

/// <summary>The real application on a port of its own, with a database of its own and a clock that tests set. One for each test class.</summary>
public class TestHost : IAsyncLifetime
{
    private TestDatabase? _database;
    private WebApplication? _app;

    public FakeClock Clock { get; } = new();
    public StatementLog Statements { get; } = new();
    public TestDatabase Database => _database ?? throw new InvalidOperationException("Not started");
    public IServiceProvider Services => _app!.Services;
    public Uri Address =>
        new(_app!.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await Fill();
        _app = WebHost.Build(
            new Installation(DataFolder, _database.Connection, 0, "127.0.0.1"),
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                builder.Services.ConfigureDbContext<SqliteDb>(options =>
                    options.AddInterceptors(Statements)
                );
                builder.Services.ConfigureDbContext<PostgresDb>(options =>
                    options.AddInterceptors(Statements)
                );
                Change(builder);
            }
        );
        await _app.StartAsync();
    }

    protected virtual string DataFolder => Path.GetTempPath();

    /// <summary>What a test's own host has that the usual one has not.</summary>
    protected virtual void Change(WebApplicationBuilder builder) { }

    /// <summary>What is in the database before the application starts on it.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A context on the same database, for arranging and for looking afterwards.</summary>
    public SightlineDb Open() => Database.Open();

    /// <summary>A visitor who is not signed in.</summary>
    public Visitor Stranger() => new(Address, new CookieContainer());

    /// <summary>A visitor signed in as this person, with the cookie that a real sign-in would have given.</summary>
    public async Task<Visitor> As(Person person)
    {
        var cookies = new CookieContainer();
        cookies.Add(await SignedInCookie(person));
        return new(Address, cookies);
    }

    public async Task<Cookie> SignedInCookie(Person person)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
        var known =
            await db.People.FindAsync(person.AgencyId, person.Id)
            ?? throw new InvalidOperationException("Not kept yet");
        var account = known.AccountId is { } id ? await db.Users.FindAsync(id) : null;
        if (account is null)
        {
            account = new Account(known.Email)
            {
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                TwoFactorEnabled = true,
            };
            db.Users.Add(account);
            known.SignInWith(account.Id);
            await db.SaveChangesAsync();
        }

        var principal = await scope
            .ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>()
            .CreateAsync(account);
        var options = Services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var now = Clock.GetUtcNow();
        var ticket = new AuthenticationTicket(
            new Proof(Proof.PasswordAndCode, Clock.Now).On(principal),
            new AuthenticationProperties
            {
                IssuedUtc = now,
                ExpiresUtc = now + AccountsSetup.IdleLimit,
            },
            IdentityConstants.ApplicationScheme
        );
        return new Cookie(
            options.Cookie.Name!,
            options.TicketDataFormat.Protect(ticket),
            "/",
            Address.Host
        );
    }
}
