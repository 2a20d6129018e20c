using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Agencies;
using Sightline.Agendas;
using Sightline.Agreements;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Compliance;
using Sightline.Concerns;
using Sightline.Decisions;
using Sightline.Disclosures;
using Sightline.History;
using Sightline.Notifications;
using Sightline.People.Importing;
using Sightline.Planning;
using Sightline.Policies;
using Sightline.Policies.Drafting;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Data;

/// <summary>Everything that is kept. One model for both engines; the engine's own class below it only carries its migrations.</summary>
public abstract partial class SightlineDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Agency> Agencies => Set<Agency>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<LineManagement> LineManagements => Set<LineManagement>();
    public DbSet<ReportingLine> ReportingLines => Set<ReportingLine>();
    public DbSet<Leave> Leaves => Set<Leave>();
    public DbSet<RoleHeld> RolesHeld => Set<RoleHeld>();
    public DbSet<PeopleImportRun> PeopleImportRuns => Set<PeopleImportRun>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<PolicyDraft> PolicyDrafts => Set<PolicyDraft>();
    public DbSet<WrittenPolicy> WrittenPolicies => Set<WrittenPolicy>();
    public DbSet<PolicySimulation> PolicySimulations => Set<PolicySimulation>();
    public DbSet<StandingRenewal> StandingRenewals => Set<StandingRenewal>();
    public DbSet<PolicyRead> PolicyReads => Set<PolicyRead>();
    public DbSet<Supervision> Supervisions => Set<Supervision>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<TemperatureTake> TemperatureTakes => Set<TemperatureTake>();
    public DbSet<PreparationNote> PreparationNotes => Set<PreparationNote>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<NothingToday> NothingTodays => Set<NothingToday>();
    public DbSet<SessionRecord> Records => Set<SessionRecord>();
    public DbSet<ChildDiscussion> Discussions => Set<ChildDiscussion>();
    public DbSet<Child> Children => Set<Child>();
    public DbSet<Allocation> Allocations => Set<Allocation>();
    public DbSet<AgreedAction> Actions => Set<AgreedAction>();
    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();
    public DbSet<Concern> Concerns => Set<Concern>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
    public DbSet<WorkingPattern> WorkingPatterns => Set<WorkingPattern>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<StandingRow> Standings => Set<StandingRow>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();
    public DbSet<UnsealedLine> UnsealedLines => Set<UnsealedLine>();
    public DbSet<HistorySeal> HistorySeals => Set<HistorySeal>();
    public DbSet<LogHead> LogHeads => Set<LogHead>();
    public DbSet<HistoryCheckpoint> HistoryCheckpoints => Set<HistoryCheckpoint>();
    public DbSet<Removal> Removals => Set<Removal>();
    public DbSet<ContentReading> Readings => Set<ContentReading>();
    public DbSet<FormPutAside> FormsPutAside => Set<FormPutAside>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Accounts with passkeys. Identity asks the application's services for this while the model is built, so a context made without any
    /// (a test's, or the one that migrations are written from) gets services that say the same: otherwise it would have no table for passkeys.
    /// </summary>
    private static readonly ServiceProvider AccountsWithPasskeys = new ServiceCollection()
        .Configure<IdentityOptions>(identity =>
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3
        )
        .BuildServiceProvider();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        base.OnConfiguring(options);
        if (
            options.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider
            is null
        )
        {
            options.UseApplicationServiceProvider(AccountsWithPasskeys);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcDateTime>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(SightlineDb).Assembly);
        model.Entity<Account>().Property(a => a.Id).ValueGeneratedNever();
        model.Entity<DataProtectionKey>().HasKey(k => k.Name);

        foreach (
            var owned in model
                .Model.GetEntityTypes()
                .Where(e => e.ClrType.IsSubclassOf(typeof(AgencyOwned)))
                .ToList()
        )
        {
            var entity = model.Entity(owned.ClrType);
            entity.HasKey(nameof(AgencyOwned.AgencyId), nameof(AgencyOwned.Id));
            entity.Property(nameof(AgencyOwned.AgencyId)).ValueGeneratedNever();
            entity.Property(nameof(AgencyOwned.Id)).ValueGeneratedNever();
            entity.Ignore(nameof(AgencyOwned.Happenings));

            if (owned.ClrType.IsSubclassOf(typeof(Passage)))
            {
                entity.Property(nameof(Passage.Key)).HasMaxLength(100);
                entity.Property(nameof(Passage.Version)).IsConcurrencyToken();
            }
        }
    }
}
