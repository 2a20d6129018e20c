using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sightline.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Writings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "UnrecordedAgreedAt",
                table: "Records",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UnrecordedProposedAt",
                table: "Records",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UnrecordedProposedById",
                table: "Records",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FormsPutAside",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sealed = table.Column<string>(type: "text", nullable: false),
                    PutAsideAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "Writing",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_Records_AgencyId_UnrecordedProposedById",
                table: "Records",
                columns: new[] { "AgencyId", "UnrecordedProposedById" });

            migrationBuilder.CreateIndex(
                name: "IX_FormsPutAside_AgencyId_PersonId",
                table: "FormsPutAside",
                columns: new[] { "AgencyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_FormsPutAside_PutAsideAt",
                table: "FormsPutAside",
                column: "PutAsideAt");

            migrationBuilder.CreateIndex(
                name: "IX_Writing_AgencyId_RecordId_Place_Version_Id",
                table: "Writing",
                columns: new[] { "AgencyId", "RecordId", "Place", "Version", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Writing_AgencyId_WrittenById",
                table: "Writing",
                columns: new[] { "AgencyId", "WrittenById" });

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
                name: "FK_Records_People_AgencyId_UnrecordedProposedById",
                table: "Records");

            migrationBuilder.DropTable(
                name: "FormsPutAside");

            migrationBuilder.DropTable(
                name: "Writing");

            migrationBuilder.DropIndex(
                name: "IX_Records_AgencyId_UnrecordedProposedById",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "UnrecordedAgreedAt",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "UnrecordedProposedAt",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "UnrecordedProposedById",
                table: "Records");
        }
    }
}
