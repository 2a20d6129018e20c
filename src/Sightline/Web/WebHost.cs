using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.FileProviders;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Agencies;
using Sightline.Agreements;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Cli;
using Sightline.Compliance;
using Sightline.Concerns;
using Sightline.Copies;
using Sightline.Data;
using Sightline.Files;
using Sightline.History;
using Sightline.People.Importing;
using Sightline.Planning;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Today;

namespace Sightline.Web;

/// <summary>The web application: what it is made of and in which order a request passes through it.</summary>
public static class WebHost
{
    public static WebApplication Build(
        Installation installation,
        Action<WebApplicationBuilder>? change = null
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(WebHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
                EnvironmentName = Environments.Production,
                // Nothing of the program changes while it runs, and a machine gives each of its users few watchers of files
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
            }
        );
        if (builder.Environment.WebRootFileProvider is PhysicalFileProvider assets)
        {
            assets.UsePollingFileWatcher = true;
        }

        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Said in words by the command, or in docs/operating.md
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls(installation.Address);

        var services = builder.Services;
        services.AddSingleton(installation);
        services.AddSingleton(TimeProvider.System);
        services.AddSightlineDatabase(installation.Connection);
        services.AddSightlineAccounts();
        services.AddScoped<LineOfSight>();
        services.AddScoped<ReadingGate>();
        services.AddScoped<ReadingLog>();
        services.AddScoped<HistoryReader>();
        services.AddScoped<PolicyInForce>();
        services.AddScoped<WhoAnswers>();
        services.AddScoped<PeopleImport>();
        services.AddSingleton<SetUpCode>();
        services.AddScoped<SessionTermsReader>();
        services.AddScoped<SinceReader>();
        services.AddScoped<MySupervisions>();
        services.AddScoped<TimelineReader>();
        services.AddScoped<ActionReader>();
        services.AddScoped<RecordPolicies>();
        services.AddScoped<TodayReader>();
        services.AddScoped<OutsidePolicyReader>();
        services.AddScoped<TeamReader>();
        services.AddScoped<LateReader>();
        services.AddScoped<PlanReader>();
        services.AddScoped<CapacityReader>();
        services.AddScoped<CaseNoteReader>();
        services.AddScoped<ListsInSight>();
        services.AddScoped<ChildrenReader>();
        services.AddScoped<TrailReader>();
        services.AddScoped<TeamNotesReader>();
        services.AddScoped<FileReader>();
        services.AddSingleton<PdfCopy>();
        services.AddSightlinePages();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/500");
        app.UseStatusCodePagesWithReExecute("/{0}");
        app.UseStaticFiles(AssetCaching.Options);
        app.UseMiddleware<SetUpFirst>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<CurrentPersonMiddleware>();
        app.UseMiddleware<SignedOutWhileTyping>();
        app.UseAuthorization();
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks(
                "/healthz/ready",
                new() { Predicate = check => check.Tags.Contains("ready") }
            )
            .AllowAnonymous();
        app.MapGet("/", () => Results.Redirect("/today"));
        app.MapRazorPages();
        return app;
    }
}
