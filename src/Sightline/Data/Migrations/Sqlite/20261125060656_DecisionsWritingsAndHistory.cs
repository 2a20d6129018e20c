using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sightline.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DecisionsWritingsAndHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ProvedAt",
                table: "RecordSignature",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "ProvedBy",
                table: "RecordSignature",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "UnrecordedAgreedAt",
                table: "Records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UnrecordedProposedAt",
                table: "Records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UnrecordedProposedById",
                table: "Records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Fingerprint",
                table: "History",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "From",
                table: "History",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "RecordId",
                table: "CaseNotes",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<Guid>(
                name: "DiscussionId",
                table: "CaseNotes",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "DecisionId",
                table: "CaseNotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProvedAt",
                table: "AgreementSignature",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "ProvedBy",
                table: "AgreementSignature",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<Guid>(
                name: "AddedForSessionId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupervisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChildId = table.Column<Guid>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SomebodyElse = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Decisions_AgendaItems_AgencyId_AgendaItemId",
                        columns: x => new { x.AgencyId, x.AgendaItemId },
                        principalTable: "AgendaItems",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Children_AgencyId_ChildId",
                        columns: x => new { x.AgencyId, x.ChildId },
                        principalTable: "Children",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_PolicyVersions_AgencyId_PolicyVersionId",
                        columns: x => new { x.AgencyId, x.PolicyVersionId },
                        principalTable: "PolicyVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Supervisions_AgencyId_SupervisionId",
                        columns: x => new { x.AgencyId, x.SupervisionId },
                        principalTable: "Supervisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DepartureAnswer",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WhyNot = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepartureAnswer", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DepartureAnswer_Agreements_AgencyId_AgreementId",
                        columns: x => new { x.AgencyId, x.AgreementId },
                        principalTable: "Agreements",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DepartureAnswer_People_AgencyId_AnsweredById",
                        columns: x => new { x.AgencyId, x.AnsweredById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormsPutAside",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    PutAsideAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormsPutAside", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_FormsPutAside_People_AgencyId_PersonId",
                        columns: x => new { x.AgencyId, x.PersonId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HistoryCheckpoints",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Root = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistoryCheckpoints", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "HistorySeals",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Leaf = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistorySeals", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LogHeads",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Subtrees = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogHeads", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Removals",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Removals", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "UnsealedLines",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Leaf = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsealedLines", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Writing",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Writing", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Writing_People_AgencyId_WrittenById",
                        columns: x => new { x.AgencyId, x.WrittenById },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Writing_Records_AgencyId_RecordId",
                        columns: x => new { x.AgencyId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DecisionComment",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionComment", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DecisionComment_Decisions_AgencyId_DecisionId",
                        columns: x => new { x.AgencyId, x.DecisionId },
                        principalTable: "Decisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DecisionComment_People_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "People",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_UnrecordedProposedById",
                table: "Records",
                columns: new[] { "AgencyId", "UnrecordedProposedById" });

            migrationBuilder.CreateIndex(
                name: "IX_History_AgencyId_SessionId_At_Id",
                table: "History",
                columns: new[] { "AgencyId", "SessionId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_AgencyId_DecisionId",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "DecisionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionComment_AgencyId_AuthorId",
                table: "DecisionComment",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionComment_AgencyId_DecisionId",
                table: "DecisionComment",
                columns: new[] { "AgencyId", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_AgendaItemId",
                table: "Decisions",
                columns: new[] { "AgencyId", "AgendaItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_AuthorId",
                table: "Decisions",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_ChildId",
                table: "Decisions",
                columns: new[] { "AgencyId", "ChildId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_PolicyVersionId",
                table: "Decisions",
                columns: new[] { "AgencyId", "PolicyVersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_SupervisionId_DecidedAt_Id",
                table: "Decisions",
                columns: new[] { "AgencyId", "SupervisionId", "DecidedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DepartureAnswer_AgencyId_AgreementId",
                table: "DepartureAnswer",
                columns: new[] { "AgencyId", "AgreementId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepartureAnswer_AgencyId_AnsweredById",
                table: "DepartureAnswer",
                columns: new[] { "AgencyId", "AnsweredById" });

            migrationBuilder.CreateIndex(
                name: "IX_FormsPutAside_AgencyId_PersonId",
                table: "FormsPutAside",
                columns: new[] { "AgencyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_FormsPutAside_PutAsideAt",
                table: "FormsPutAside",
                column: "PutAsideAt");

            migrationBuilder.CreateIndex(
                name: "IX_HistoryCheckpoints_AgencyId_Size",
                table: "HistoryCheckpoints",
                columns: new[] { "AgencyId", "Size" });

            migrationBuilder.CreateIndex(
                name: "IX_HistorySeals_AgencyId_Position",
                table: "HistorySeals",
                columns: new[] { "AgencyId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Writing_AgencyId_RecordId_Place_Version_Id",
                table: "Writing",
                columns: new[] { "AgencyId", "RecordId", "Place", "Version", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Writing_AgencyId_WrittenById",
                table: "Writing",
                columns: new[] { "AgencyId", "WrittenById" });

            migrationBuilder.AddForeignKey(
                name: "FK_CaseNotes_Decisions_AgencyId_DecisionId",
                table: "CaseNotes",
                columns: new[] { "AgencyId", "DecisionId" },
                principalTable: "Decisions",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Records_People_AgencyId_UnrecordedProposedById",
                table: "Records",
                columns: new[] { "AgencyId", "UnrecordedProposedById" },
                principalTable: "People",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CaseNotes_Decisions_AgencyId_DecisionId",
                table: "CaseNotes");

            migrationBuilder.DropForeignKey(
                name: "FK_Records_People_AgencyId_UnrecordedProposedById",
                table: "Records");

            migrationBuilder.DropTable(
                name: "DecisionComment");

            migrationBuilder.DropTable(
                name: "DepartureAnswer");

            migrationBuilder.DropTable(
                name: "FormsPutAside");

            migrationBuilder.DropTable(
                name: "HistoryCheckpoints");

            migrationBuilder.DropTable(
                name: "HistorySeals");

            migrationBuilder.DropTable(
                name: "LogHeads");

            migrationBuilder.DropTable(
                name: "Removals");

            migrationBuilder.DropTable(
                name: "UnsealedLines");

            migrationBuilder.DropTable(
                name: "Writing");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropIndex(
                name: "IX_Records_AgencyId_UnrecordedProposedById",
                table: "Records");

            migrationBuilder.DropIndex(
                name: "IX_History_AgencyId_SessionId_At_Id",
                table: "History");

            migrationBuilder.DropIndex(
                name: "IX_CaseNotes_AgencyId_DecisionId",
                table: "CaseNotes");

            migrationBuilder.DropColumn(
                name: "ProvedAt",
                table: "RecordSignature");

            migrationBuilder.DropColumn(
                name: "ProvedBy",
                table: "RecordSignature");

            migrationBuilder.DropColumn(
                name: "UnrecordedAgreedAt",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "UnrecordedProposedAt",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "UnrecordedProposedById",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "Fingerprint",
                table: "History");

            migrationBuilder.DropColumn(
                name: "From",
                table: "History");

            migrationBuilder.DropColumn(
                name: "DecisionId",
                table: "CaseNotes");

            migrationBuilder.DropColumn(
                name: "ProvedAt",
                table: "AgreementSignature");

            migrationBuilder.DropColumn(
                name: "ProvedBy",
                table: "AgreementSignature");

            migrationBuilder.AlterColumn<Guid>(
                name: "RecordId",
                table: "CaseNotes",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "DiscussionId",
                table: "CaseNotes",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "AddedForSessionId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
