using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sightline.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Nation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SetUpAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CaseSystem = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FrontDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LastSignedInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Children",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Initials = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Reference = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BornOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Plan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Children", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "PolicyDrafts",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedFrom = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    StartedById = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyDrafts", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AdoptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AdoptedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ApprovedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ReportingLines",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ManagerId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Steps = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingLines", x => new { x.AgencyId, x.ManagerId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Rooms",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    Accessible = table.Column<bool>(type: "boolean", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyDraftFile",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyDraftFile", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PolicyDraftFile_PolicyDrafts_AgencyId_DraftId",
                        columns: x => new { x.AgencyId, x.DraftId },
                        principalTable: "PolicyDrafts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicySimulations",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    After = table.Column<Guid>(type: "uuid", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Late = table.Column<int>(type: "integer", nullable: false),
                    LateNow = table.Column<int>(type: "integer", nullable: false),
                    HoursAsked = table.Column<double>(type: "double precision", nullable: false),
                    HoursAskedNow = table.Column<double>(type: "double precision", nullable: false),
                    HoursHeld = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicySimulations", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PolicySimulations_PolicyDrafts_AgencyId_DraftId",
                        columns: x => new { x.AgencyId, x.DraftId },
                        principalTable: "PolicyDrafts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandingRenewals",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    After = table.Column<Guid>(type: "uuid", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandingRenewals", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_StandingRenewals_PolicyVersions_AgencyId_Id",
                        columns: x => new { x.AgencyId, x.Id },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WrittenPolicies",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WrittenPolicies", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_WrittenPolicies_PolicyVersions_AgencyId_Id",
                        columns: x => new { x.AgencyId, x.Id },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Teams_Services_AgencyId_ServiceId",
                        columns: x => new { x.AgencyId, x.ServiceId },
                        principalTable: "Services",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SimulatedTeam",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SimulationId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Late = table.Column<int>(type: "integer", nullable: false),
                    LateNow = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SimulatedTeam", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_SimulatedTeam_PolicySimulations_AgencyId_SimulationId",
                        columns: x => new { x.AgencyId, x.SimulationId },
                        principalTable: "PolicySimulations",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    GivenName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Employment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_People_Teams_AgencyId_TeamId",
                        columns: x => new { x.AgencyId, x.TeamId },
                        principalTable: "Teams",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkerId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Allocations_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_People_AgencyId_WorkerId",
                        columns: x => new { x.AgencyId, x.WorkerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    About = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_History_People_AgencyId_ActorId",
                        columns: x => new { x.AgencyId, x.ActorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leaves",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leaves", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Leaves_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LineManagements",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ManagerId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineManagements", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_LineManagements_People_AgencyId_ManagerId",
                        columns: x => new { x.AgencyId, x.ManagerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LineManagements_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeopleImportRuns",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    SentById = table.Column<Guid>(type: "uuid", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChoicesJson = table.Column<string>(type: "text", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Done = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ChangesJson = table.Column<string>(type: "text", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleImportRuns", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PeopleImportRuns_People_AgencyId_SentById",
                        columns: x => new { x.AgencyId, x.SentById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReads",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReads", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PolicyReads_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyReads_PolicyVersions_AgencyId_PolicyVersionId",
                        columns: x => new { x.AgencyId, x.PolicyVersionId },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WhatId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Readings_People_AgencyId_ReaderId",
                        columns: x => new { x.AgencyId, x.ReaderId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Readings_People_AgencyId_SuperviseeId",
                        columns: x => new { x.AgencyId, x.SuperviseeId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RolesHeld",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RolesHeld", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RolesHeld_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supervisions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WhyNotLineManager = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ArrangementAgreedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ArrangementAgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ArrangementNotAgreedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ArrangementNotAgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WhyArrangementNotAgreed = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SupervisorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stream = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SetUpById = table.Column<Guid>(type: "uuid", nullable: false),
                    SetUpAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LineManaged = table.Column<bool>(type: "boolean", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhyEnded = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supervisions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Supervisions_People_AgencyId_SuperviseeId",
                        columns: x => new { x.AgencyId, x.SuperviseeId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Supervisions_People_AgencyId_SupervisorId",
                        columns: x => new { x.AgencyId, x.SupervisorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkingPatterns",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MostADay = table.Column<int>(type: "integer", nullable: true),
                    SupervisingMinutes = table.Column<int>(type: "integer", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingPatterns", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_WorkingPatterns_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedById = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EveryWeeks = table.Column<int>(type: "integer", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhyOutsidePolicy = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    WordingId = table.Column<Guid>(type: "uuid", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Agreements_PolicyVersions_AgencyId_PolicyVersionId",
                        columns: x => new { x.AgencyId, x.PolicyVersionId },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SinceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LimitOn = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Notifications_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notifications_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BookedById = table.Column<Guid>(type: "uuid", nullable: false),
                    BookedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WhyOutsidePolicy = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeldById = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldMinutes = table.Column<int>(type: "integer", nullable: true),
                    WasPrivate = table.Column<bool>(type: "boolean", nullable: true),
                    Interruptions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CalledOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalledOffById = table.Column<Guid>(type: "uuid", nullable: true),
                    DidNotHappen = table.Column<bool>(type: "boolean", nullable: false),
                    CalledOffReason = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    CalledOffNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CalledOffSide = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ReplacedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sessions_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Standings",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    LastHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextSessionId = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldOn = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AgreementSignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastRecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastRecordSharedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastRecordSignatures = table.Column<int>(type: "integer", nullable: false),
                    AwayFromOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AwayUntilOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ended = table.Column<bool>(type: "boolean", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Standings", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Standings_Supervisions_AgencyId_Id",
                        columns: x => new { x.AgencyId, x.Id },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedTime",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PatternId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedTime", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ProtectedTime_WorkingPatterns_AgencyId_PatternId",
                        columns: x => new { x.AgencyId, x.PatternId },
                        principalTable: "WorkingPatterns",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkingHours",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PatternId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingHours", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_WorkingHours_WorkingPatterns_AgencyId_PatternId",
                        columns: x => new { x.AgencyId, x.PatternId },
                        principalTable: "WorkingPatterns",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreedAnswer",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedAnswer", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgreedAnswer_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementReview",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    SaidById = table.Column<Guid>(type: "uuid", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementReview", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgreementReview_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementReview_People_AgencyId_ConfirmedById",
                        columns: x => new { x.AgencyId, x.ConfirmedById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementReview_People_AgencyId_SaidById",
                        columns: x => new { x.AgencyId, x.SaidById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementWording",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplacedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementWording", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgreementWording_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementWording_People_AgencyId_ReplacedById",
                        columns: x => new { x.AgencyId, x.ReplacedById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirstThought",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirstThought", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_FirstThought_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FirstThought_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedForSessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TalkedAboutInId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgendaItems_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Sessions_AgencyId_AddedForSessionId",
                        columns: x => new { x.AgencyId, x.AddedForSessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NothingTodays",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Section = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NothingTodays", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_NothingTodays_Sessions_AgencyId_SessionId",
                        columns: x => new { x.AgencyId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PreparationNotes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparationNotes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PreparationNotes_Sessions_AgencyId_SessionId",
                        columns: x => new { x.AgencyId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Records",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperviseeId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    WriterId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LatestSharingId = table.Column<Guid>(type: "uuid", nullable: true),
                    SharedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Records", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Records_People_AgencyId_WriterId",
                        columns: x => new { x.AgencyId, x.WriterId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Records_PolicyVersions_AgencyId_PolicyVersionId",
                        columns: x => new { x.AgencyId, x.PolicyVersionId },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Records_Sessions_AgencyId_SessionId",
                        columns: x => new { x.AgencyId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Records_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SessionMove",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FromStartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToStartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionMove", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_SessionMove_Sessions_AgencyId_SessionId",
                        columns: x => new { x.AgencyId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TemperatureTakes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemperatureTakes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TemperatureTakes_Sessions_AgencyId_SessionId",
                        columns: x => new { x.AgencyId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleStanding",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Clause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AppliesFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AppliesToOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SatisfiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueFromOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LateFromOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BreachedFromOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Paused = table.Column<string>(type: "text", nullable: false),
                    AgreedInterval = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleStanding", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RuleStanding_Standings_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Standings",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementSignature",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    WordingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSignature", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgreementSignature_AgreementWording_AgencyId_WordingId",
                        columns: x => new { x.AgencyId, x.WordingId },
                        principalTable: "AgreementWording",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementSignature_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementSignature_People_AgencyId_SignerId",
                        columns: x => new { x.AgencyId, x.SignerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: true),
                    What = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HowWeWillKnow = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AgreedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Actions_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_People_AgencyId_OwnerId",
                        columns: x => new { x.AgencyId, x.OwnerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Addendum",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addendum", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Addendum_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Addendum_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseLine",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Section = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseLine", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_CaseLine_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseLine_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Discussions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false),
                    LastSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SeenAlone = table.Column<bool>(type: "boolean", nullable: true),
                    WhyNotSeenAlone = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    PlanReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoteChoice = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Urgent = table.Column<bool>(type: "boolean", nullable: false),
                    Statings = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discussions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Discussions_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Discussions_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecordSection",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSection", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RecordSection_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecordSharing",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSharing", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RecordSharing_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionReview",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionReview", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ActionReview_Actions_AgencyId_ActionId",
                        columns: x => new { x.AgencyId, x.ActionId },
                        principalTable: "Actions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionReview_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionUpdate",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    Progress = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionUpdate", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ActionUpdate_Actions_AgencyId_ActionId",
                        columns: x => new { x.AgencyId, x.ActionId },
                        principalTable: "Actions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    DiscussionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChildId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Urgent = table.Column<bool>(type: "boolean", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    SharedText = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    RecordedText = table.Column<string>(type: "text", nullable: true),
                    WhyNotNeeded = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNotes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_CaseNotes_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Discussions_AgencyId_DiscussionId",
                        columns: x => new { x.AgencyId, x.DiscussionId },
                        principalTable: "Discussions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiscussionHeading",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DiscussionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscussionHeading", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DiscussionHeading_Discussions_AgencyId_DiscussionId",
                        columns: x => new { x.AgencyId, x.DiscussionId },
                        principalTable: "Discussions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChangeRequest",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    SharingId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeRequest", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChangeRequest_RecordSharing_AgencyId_SharingId",
                        columns: x => new { x.AgencyId, x.SharingId },
                        principalTable: "RecordSharing",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeRequest_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecordSignature",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    SharingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSignature", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RecordSignature_People_AgencyId_SignerId",
                        columns: x => new { x.AgencyId, x.SignerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecordSignature_RecordSharing_AgencyId_SharingId",
                        columns: x => new { x.AgencyId, x.SharingId },
                        principalTable: "RecordSharing",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecordSignature_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionReview_AgencyId_ActionId_RecordId",
                table: "ActionReview",
                columns: new[] { "AgencyId", "ActionId", "RecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionReview_AgencyId_RecordId",
                table: "ActionReview",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_AgencyId_ChildId",
                table: "Actions",
                columns: new[] { "AgencyId", "ChildId" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_AgencyId_OwnerId_ClosedAt_ByOn",
                table: "Actions",
                columns: new[] { "AgencyId", "OwnerId", "ClosedAt", "ByOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_AgencyId_RecordId",
                table: "Actions",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_AgencyId_SupervisionId_ClosedAt",
                table: "Actions",
                columns: new[] { "AgencyId", "SupervisionId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionUpdate_AgencyId_ActionId_At_Id",
                table: "ActionUpdate",
                columns: new[] { "AgencyId", "ActionId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Addendum_AgencyId_AuthorId",
                table: "Addendum",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Addendum_AgencyId_RecordId",
                table: "Addendum",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_AgencyId_AddedForSessionId",
                table: "AgendaItems",
                columns: new[] { "AgencyId", "AddedForSessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_AgencyId_ChildId",
                table: "AgendaItems",
                columns: new[] { "AgencyId", "ChildId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_AgencyId_SupervisionId_TalkedAboutInId_Withdraw~",
                table: "AgendaItems",
                columns: new[] { "AgencyId", "SupervisionId", "TalkedAboutInId", "WithdrawnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedAnswer_AgencyId_AgreementId_Key",
                table: "AgreedAnswer",
                columns: new[] { "AgencyId", "AgreementId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementReview_AgencyId_AgreementId",
                table: "AgreementReview",
                columns: new[] { "AgencyId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementReview_AgencyId_ConfirmedById",
                table: "AgreementReview",
                columns: new[] { "AgencyId", "ConfirmedById" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementReview_AgencyId_SaidById",
                table: "AgreementReview",
                columns: new[] { "AgencyId", "SaidById" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_AgencyId_PolicyVersionId",
                table: "Agreements",
                columns: new[] { "AgencyId", "PolicyVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_AgencyId_SuperviseeId",
                table: "Agreements",
                columns: new[] { "AgencyId", "SuperviseeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_AgencyId_SupervisionId_Version",
                table: "Agreements",
                columns: new[] { "AgencyId", "SupervisionId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_AgencyId_AgreementId",
                table: "AgreementSignature",
                columns: new[] { "AgencyId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_AgencyId_SignerId",
                table: "AgreementSignature",
                columns: new[] { "AgencyId", "SignerId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_AgencyId_WordingId_SignerId",
                table: "AgreementSignature",
                columns: new[] { "AgencyId", "WordingId", "SignerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementWording_AgencyId_AgreementId",
                table: "AgreementWording",
                columns: new[] { "AgencyId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementWording_AgencyId_ReplacedById",
                table: "AgreementWording",
                columns: new[] { "AgencyId", "ReplacedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_AgencyId_ChildId",
                table: "Allocations",
                columns: new[] { "AgencyId", "ChildId" });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_AgencyId_WorkerId_UntilOn",
                table: "Allocations",
                columns: new[] { "AgencyId", "WorkerId", "UntilOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseLine_AgencyId_ChildId",
                table: "CaseLine",
                columns: new[] { "AgencyId", "ChildId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseLine_AgencyId_RecordId_Section_ChildId",
                table: "CaseLine",
                columns: new[] { "AgencyId", "RecordId", "Section", "ChildId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_AgencyId_ChildId_DecidedAt",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "ChildId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_AgencyId_DiscussionId",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "DiscussionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_AgencyId_RecordId",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_AgencyId_SupervisionId_RecordedAt_DueAt",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "SupervisionId", "RecordedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequest_AgencyId_RecordId",
                table: "ChangeRequest",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequest_AgencyId_SharingId",
                table: "ChangeRequest",
                columns: new[] { "AgencyId", "SharingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Children_AgencyId_Reference",
                table: "Children",
                columns: new[] { "AgencyId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiscussionHeading_AgencyId_DiscussionId_Key",
                table: "DiscussionHeading",
                columns: new[] { "AgencyId", "DiscussionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_AgencyId_ChildId_Id",
                table: "Discussions",
                columns: new[] { "AgencyId", "ChildId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_AgencyId_RecordId_ChildId",
                table: "Discussions",
                columns: new[] { "AgencyId", "RecordId", "ChildId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirstThought_AgencyId_AgreementId_Key_AuthorId",
                table: "FirstThought",
                columns: new[] { "AgencyId", "AgreementId", "Key", "AuthorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirstThought_AgencyId_AuthorId",
                table: "FirstThought",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_History_AgencyId_ActorId",
                table: "History",
                columns: new[] { "AgencyId", "ActorId" });

            migrationBuilder.CreateIndex(
                name: "IX_History_AgencyId_PersonId_At_Id",
                table: "History",
                columns: new[] { "AgencyId", "PersonId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_History_AgencyId_SupervisionId_At_Id",
                table: "History",
                columns: new[] { "AgencyId", "SupervisionId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Leaves_AgencyId_PersonId_UntilOn",
                table: "Leaves",
                columns: new[] { "AgencyId", "PersonId", "UntilOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LineManagements_AgencyId_ManagerId",
                table: "LineManagements",
                columns: new[] { "AgencyId", "ManagerId" });

            migrationBuilder.CreateIndex(
                name: "IX_LineManagements_AgencyId_PersonId",
                table: "LineManagements",
                columns: new[] { "AgencyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_NothingTodays_AgencyId_SessionId_Section",
                table: "NothingTodays",
                columns: new[] { "AgencyId", "SessionId", "Section" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AgencyId_PersonId_At_Id",
                table: "Notifications",
                columns: new[] { "AgencyId", "PersonId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AgencyId_PersonId_ReadAt",
                table: "Notifications",
                columns: new[] { "AgencyId", "PersonId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AgencyId_SupervisionId_Rule_Step_SinceOn_Pers~",
                table: "Notifications",
                columns: new[] { "AgencyId", "SupervisionId", "Rule", "Step", "SinceOn", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AccountId",
                table: "People",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyId_Email",
                table: "People",
                columns: new[] { "AgencyId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyId_FamilyName_GivenName_Id",
                table: "People",
                columns: new[] { "AgencyId", "FamilyName", "GivenName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyId_Reference",
                table: "People",
                columns: new[] { "AgencyId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyId_TeamId",
                table: "People",
                columns: new[] { "AgencyId", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_PeopleImportRuns_AgencyId_DoneAt",
                table: "PeopleImportRuns",
                columns: new[] { "AgencyId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeopleImportRuns_AgencyId_SentById",
                table: "PeopleImportRuns",
                columns: new[] { "AgencyId", "SentById" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDraftFile_AgencyId_DraftId_Key",
                table: "PolicyDraftFile",
                columns: new[] { "AgencyId", "DraftId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDrafts_AgencyId_StartedAt",
                table: "PolicyDrafts",
                columns: new[] { "AgencyId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReads_AgencyId_PersonId_PolicyVersionId",
                table: "PolicyReads",
                columns: new[] { "AgencyId", "PersonId", "PolicyVersionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReads_AgencyId_PolicyVersionId",
                table: "PolicyReads",
                columns: new[] { "AgencyId", "PolicyVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicySimulations_AgencyId_DraftId",
                table: "PolicySimulations",
                columns: new[] { "AgencyId", "DraftId" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicySimulations_FinishedAt_AskedAt",
                table: "PolicySimulations",
                columns: new[] { "FinishedAt", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_AgencyId_EffectiveOn",
                table: "PolicyVersions",
                columns: new[] { "AgencyId", "EffectiveOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PreparationNotes_AgencyId_SessionId_AuthorId_Key",
                table: "PreparationNotes",
                columns: new[] { "AgencyId", "SessionId", "AuthorId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedTime_AgencyId_PatternId",
                table: "ProtectedTime",
                columns: new[] { "AgencyId", "PatternId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_AgencyId_ReaderId",
                table: "Readings",
                columns: new[] { "AgencyId", "ReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_AgencyId_SuperviseeId_At_Id",
                table: "Readings",
                columns: new[] { "AgencyId", "SuperviseeId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_PolicyVersionId",
                table: "Records",
                columns: new[] { "AgencyId", "PolicyVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_SessionId",
                table: "Records",
                columns: new[] { "AgencyId", "SessionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_SupervisionId_Id",
                table: "Records",
                columns: new[] { "AgencyId", "SupervisionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_WriterId",
                table: "Records",
                columns: new[] { "AgencyId", "WriterId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSection_AgencyId_RecordId_Key",
                table: "RecordSection",
                columns: new[] { "AgencyId", "RecordId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSharing_AgencyId_RecordId",
                table: "RecordSharing",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSignature_AgencyId_RecordId",
                table: "RecordSignature",
                columns: new[] { "AgencyId", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSignature_AgencyId_SharingId_SignerId",
                table: "RecordSignature",
                columns: new[] { "AgencyId", "SharingId", "SignerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSignature_AgencyId_SignerId",
                table: "RecordSignature",
                columns: new[] { "AgencyId", "SignerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_AgencyId_PersonId_Steps",
                table: "ReportingLines",
                columns: new[] { "AgencyId", "PersonId", "Steps" });

            migrationBuilder.CreateIndex(
                name: "IX_RolesHeld_AgencyId_PersonId",
                table: "RolesHeld",
                columns: new[] { "AgencyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_AgencyId_Name",
                table: "Rooms",
                columns: new[] { "AgencyId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_RuleStanding_AgencyId_SupervisionId_Rule_AppliesFromOn",
                table: "RuleStanding",
                columns: new[] { "AgencyId", "SupervisionId", "Rule", "AppliesFromOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Services_AgencyId_Name",
                table: "Services",
                columns: new[] { "AgencyId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SessionMove_AgencyId_SessionId",
                table: "SessionMove",
                columns: new[] { "AgencyId", "SessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AgencyId_Place_On",
                table: "Sessions",
                columns: new[] { "AgencyId", "Place", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AgencyId_SuperviseeId_On",
                table: "Sessions",
                columns: new[] { "AgencyId", "SuperviseeId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AgencyId_SupervisionId_On_Id",
                table: "Sessions",
                columns: new[] { "AgencyId", "SupervisionId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SimulatedTeam_AgencyId_SimulationId",
                table: "SimulatedTeam",
                columns: new[] { "AgencyId", "SimulationId" });

            migrationBuilder.CreateIndex(
                name: "IX_StandingRenewals_FinishedAt_AskedAt",
                table: "StandingRenewals",
                columns: new[] { "FinishedAt", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_AgencyId_SuperviseeId_Ended",
                table: "Standings",
                columns: new[] { "AgencyId", "SuperviseeId", "Ended" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_AgencyId_SupervisorId_Ended",
                table: "Standings",
                columns: new[] { "AgencyId", "SupervisorId", "Ended" });

            migrationBuilder.CreateIndex(
                name: "IX_Supervisions_AgencyId_SuperviseeId",
                table: "Supervisions",
                columns: new[] { "AgencyId", "SuperviseeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Supervisions_AgencyId_SuperviseeId_Stream",
                table: "Supervisions",
                columns: new[] { "AgencyId", "SuperviseeId", "Stream" },
                unique: true,
                filter: "\"EndedOn\" IS NULL AND (\"LineManaged\" OR \"ArrangementAgreedAt\" IS NOT NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_Supervisions_AgencyId_SupervisorId",
                table: "Supervisions",
                columns: new[] { "AgencyId", "SupervisorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Teams_AgencyId_ServiceId_Name",
                table: "Teams",
                columns: new[] { "AgencyId", "ServiceId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TemperatureTakes_AgencyId_SessionId",
                table: "TemperatureTakes",
                columns: new[] { "AgencyId", "SessionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingHours_AgencyId_PatternId",
                table: "WorkingHours",
                columns: new[] { "AgencyId", "PatternId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkingPatterns_AgencyId_PersonId",
                table: "WorkingPatterns",
                columns: new[] { "AgencyId", "PersonId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionReview");

            migrationBuilder.DropTable(
                name: "ActionUpdate");

            migrationBuilder.DropTable(
                name: "Addendum");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "AgreedAnswer");

            migrationBuilder.DropTable(
                name: "AgreementReview");

            migrationBuilder.DropTable(
                name: "AgreementSignature");

            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "CaseLine");

            migrationBuilder.DropTable(
                name: "CaseNotes");

            migrationBuilder.DropTable(
                name: "ChangeRequest");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DiscussionHeading");

            migrationBuilder.DropTable(
                name: "FirstThought");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Leaves");

            migrationBuilder.DropTable(
                name: "LineManagements");

            migrationBuilder.DropTable(
                name: "NothingTodays");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "PeopleImportRuns");

            migrationBuilder.DropTable(
                name: "PolicyDraftFile");

            migrationBuilder.DropTable(
                name: "PolicyReads");

            migrationBuilder.DropTable(
                name: "PreparationNotes");

            migrationBuilder.DropTable(
                name: "ProtectedTime");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "RecordSection");

            migrationBuilder.DropTable(
                name: "RecordSignature");

            migrationBuilder.DropTable(
                name: "ReportingLines");

            migrationBuilder.DropTable(
                name: "RolesHeld");

            migrationBuilder.DropTable(
                name: "Rooms");

            migrationBuilder.DropTable(
                name: "RuleStanding");

            migrationBuilder.DropTable(
                name: "SessionMove");

            migrationBuilder.DropTable(
                name: "SimulatedTeam");

            migrationBuilder.DropTable(
                name: "StandingRenewals");

            migrationBuilder.DropTable(
                name: "TemperatureTakes");

            migrationBuilder.DropTable(
                name: "WorkingHours");

            migrationBuilder.DropTable(
                name: "WrittenPolicies");

            migrationBuilder.DropTable(
                name: "Actions");

            migrationBuilder.DropTable(
                name: "AgreementWording");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Discussions");

            migrationBuilder.DropTable(
                name: "RecordSharing");

            migrationBuilder.DropTable(
                name: "Standings");

            migrationBuilder.DropTable(
                name: "PolicySimulations");

            migrationBuilder.DropTable(
                name: "WorkingPatterns");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Children");

            migrationBuilder.DropTable(
                name: "Records");

            migrationBuilder.DropTable(
                name: "PolicyDrafts");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Supervisions");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "Services");
        }
    }
}
