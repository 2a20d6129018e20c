using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sightline.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ChildrenThingsToActOnAndConcerns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "Allocations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EndedById",
                table: "Allocations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "HandedToId",
                table: "Allocations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WhyEnded",
                table: "Allocations",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: false),
                    HandlerId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WouldHelp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    OutcomeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Concerns_People_AgencyId_HandlerId",
                        columns: x => new { x.AgencyId, x.HandlerId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_People_AgencyId_RaisedById",
                        columns: x => new { x.AgencyId, x.RaisedById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disclosures",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Issue = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    What = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    CameUpOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WhyNotYet = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OtherKnewAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disclosures", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Disclosures_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disclosures_PolicyVersions_AgencyId_PolicyVersionId",
                        columns: x => new { x.AgencyId, x.PolicyVersionId },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disclosures_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernMessage",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernMessage", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ConcernMessage_Concerns_AgencyId_ConcernId",
                        columns: x => new { x.AgencyId, x.ConcernId },
                        principalTable: "Concerns",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConcernMessage_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisclosureReport",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToWhom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    PassedOn = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureReport", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DisclosureReport_Disclosures_AgencyId_DisclosureId",
                        columns: x => new { x.AgencyId, x.DisclosureId },
                        principalTable: "Disclosures",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_AgencyId_EndedById",
                table: "Allocations",
                columns: new[] { "AgencyId", "EndedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_AgencyId_HandedToId",
                table: "Allocations",
                columns: new[] { "AgencyId", "HandedToId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernMessage_AgencyId_AuthorId",
                table: "ConcernMessage",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernMessage_AgencyId_ConcernId",
                table: "ConcernMessage",
                columns: new[] { "AgencyId", "ConcernId" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AgencyId_HandlerId_RaisedAt",
                table: "Concerns",
                columns: new[] { "AgencyId", "HandlerId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AgencyId_RaisedById_RaisedAt",
                table: "Concerns",
                columns: new[] { "AgencyId", "RaisedById", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AgencyId_SupervisionId",
                table: "Concerns",
                columns: new[] { "AgencyId", "SupervisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureReport_AgencyId_DisclosureId",
                table: "DisclosureReport",
                columns: new[] { "AgencyId", "DisclosureId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_AgencyId_AuthorId",
                table: "Disclosures",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_AgencyId_PolicyVersionId",
                table: "Disclosures",
                columns: new[] { "AgencyId", "PolicyVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_AgencyId_SupervisionId_WrittenAt_Id",
                table: "Disclosures",
                columns: new[] { "AgencyId", "SupervisionId", "WrittenAt", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Allocations_People_AgencyId_EndedById",
                table: "Allocations",
                columns: new[] { "AgencyId", "EndedById" },
                principalTable: "People",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Allocations_People_AgencyId_HandedToId",
                table: "Allocations",
                columns: new[] { "AgencyId", "HandedToId" },
                principalTable: "People",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Allocations_People_AgencyId_EndedById",
                table: "Allocations");

            migrationBuilder.DropForeignKey(
                name: "FK_Allocations_People_AgencyId_HandedToId",
                table: "Allocations");

            migrationBuilder.DropTable(
                name: "ConcernMessage");

            migrationBuilder.DropTable(
                name: "DisclosureReport");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "Disclosures");

            migrationBuilder.DropIndex(
                name: "IX_Allocations_AgencyId_EndedById",
                table: "Allocations");

            migrationBuilder.DropIndex(
                name: "IX_Allocations_AgencyId_HandedToId",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "EndedById",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "HandedToId",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "WhyEnded",
                table: "Allocations");
        }
    }
}
