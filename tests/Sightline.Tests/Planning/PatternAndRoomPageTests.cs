using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Planning;

namespace Sightline.Tests.Planning;

public sealed class PatternAndRoomPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Somebody_says_when_they_work_and_what_they_protect()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/settings/working-pattern");
        page = await amara.Press(
            page,
            "Save when I work",
            ("Form.Days[4].StartsAt", ""),
            ("Form.Days[4].EndsAt", ""),
            ("Form.Days[0].ProtectedFrom", "9am"),
            ("Form.Days[0].ProtectedUntil", "12:30pm"),
            ("Form.SupervisingHours", "3.5"),
            ("Form.MostADay", "2")
        );

        page.Text.ShouldContain("Kept from 26 November 2026 on");
        await using var db = host.Open();
        var pattern = await db
            .WorkingPatterns.Include(p => p.Hours)
            .Include(p => p.Protected)
            .SingleAsync(p => p.PersonId == given.Amara.Id);
        pattern.SupervisingMinutes.ShouldBe(210);
        pattern.Week.Hours.Keys.ShouldNotContain(DayOfWeek.Friday);
        pattern.Week.Protected[DayOfWeek.Monday].ShouldBe(new Stretch(new(9, 0), new(12, 30)));
        (
            await db.History.CountAsync(h =>
                h.Act == "working-pattern-entered" && h.ActorId == given.Amara.Id
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_click_says_it_once()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/settings/working-pattern");
        await ben.Press(page, "Save when I work");
        var again = await ben.Press(page, "Save when I work");

        again.Status.ShouldBe(HttpStatusCode.OK);
        await using var db = host.Open();
        (await db.WorkingPatterns.CountAsync(p => p.PersonId == given.Ben.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task What_does_not_fit_is_said_at_its_field_and_stays_typed()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/settings/working-pattern");
        page = await ben.Press(
            page,
            "Save when I work",
            ("Form.Days[0].EndsAt", "8am"),
            ("Form.Days[1].StartsAt", ""),
            ("Form.Days[2].ProtectedFrom", "noon-ish"),
            ("Form.Days[3].ProtectedFrom", "9am")
        );

        page.Errors.ShouldContain("You must finish on Monday after you start");
        page.Errors.ShouldContain("Enter when you start on Tuesday, or leave both empty");
        page.Errors.ShouldContain(
            "Enter when the protected time on Thursday ends, or leave both empty"
        );
        page.ValueOf("Form.Days[2].ProtectedFrom").ShouldBe("noon-ish");
    }

    [Fact]
    public async Task An_administrator_adds_a_room_and_takes_it_out_of_use()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var page = await idris.Open("/admin/rooms");
        page.Text.ShouldContain("No rooms yet");
        page = await idris.Press(page, "Add this room", ("Name", "Larch room"), ("Seats", "3"));
        page.Text.ShouldContain("Larch room is added");
        page = await idris.Press(page, "Add this room", ("Name", "Larch room"), ("Seats", "one"));
        page.Errors.ShouldBe([
            "There is a room of this name already",
            "Enter how many people can sit there, between 2 and 200",
        ]);
        page = await idris.Open("/admin/rooms");
        page = await idris.Press(page, "Take out of use: Larch room");

        page.Text.ShouldContain("Larch room is not used for new plans");
        page.Text.ShouldContain("No rooms yet");
    }

    [Fact]
    public async Task A_room_of_another_agency_does_not_exist()
    {
        var given = await Given.Council(host);
        Room room;
        await using (var db = host.Open())
        {
            room = new(given.Dune.Id, "Dune room", 2, false, given.Carys, host.Clock.Now);
            db.Rooms.Add(room);
            await db.SaveChangesAsync();
        }

        using var idris = await host.As(given.Idris);
        var page = await idris.Open("/admin/rooms");
        page.Text.ShouldNotContain("Dune room");
        page = await idris.Press(page, "Add this room", ("Name", "Oak"), ("Seats", "3"));
        page = await idris.Press(page, "Take out of use: Oak", ("id", room.Id.ToString()));

        page.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_does_not_administer_is_refused_the_rooms()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        (await amara.Open("/admin/rooms")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
