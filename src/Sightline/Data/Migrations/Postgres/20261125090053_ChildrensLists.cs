using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sightline.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ChildrensLists : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "WhyEnded",
                table: "Allocations",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_AgencyId_EndedById",
                table: "Allocations",
                columns: new[] { "AgencyId", "EndedById" });

            migrationBuilder.AddForeignKey(
                name: "FK_Allocations_People_AgencyId_EndedById",
                table: "Allocations",
                columns: new[] { "AgencyId", "EndedById" },
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

            migrationBuilder.DropIndex(
                name: "IX_Allocations_AgencyId_EndedById",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "EndedById",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "WhyEnded",
                table: "Allocations");
        }
    }
}
