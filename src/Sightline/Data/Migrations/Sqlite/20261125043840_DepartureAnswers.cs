using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sightline.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DepartureAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_DepartureAnswer_AgencyId_AgreementId",
                table: "DepartureAnswer",
                columns: new[] { "AgencyId", "AgreementId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepartureAnswer_AgencyId_AnsweredById",
                table: "DepartureAnswer",
                columns: new[] { "AgencyId", "AnsweredById" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DepartureAnswer");
        }
    }
}
