using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.People;
using Sightline.Supervisions;

namespace Sightline.Tests.Access;

public sealed class LineOfSightTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_two_people_write_and_a_colleague_sees_nothing()
    {
        var given = await Given.Council(host);

        (await SupervisionsOf(given.Amara, Reach.Write, Thing.Record)).ShouldContain(
            given.Supervision.Id
        );
        (await SupervisionsOf(given.Ben, Reach.Write, Thing.Record)).ShouldContain(
            given.Supervision.Id
        );
        (await SupervisionsOf(given.Dilys, Reach.Know, Thing.Record)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_manager_in_line_reads_dates_and_for_a_purpose_content_but_writes_nothing()
    {
        var given = await Given.Council(host);

        (await SupervisionsOf(given.Femi, Reach.Read, Thing.Dates)).ShouldContain(
            given.Supervision.Id
        );
        (await SupervisionsOf(given.Femi, Reach.ReadForPurpose, Thing.Record)).ShouldContain(
            given.Supervision.Id
        );
        (await SupervisionsOf(given.Femi, Reach.Read, Thing.Record)).ShouldBeEmpty();
        (await SupervisionsOf(given.Femi, Reach.Know, Thing.Wellbeing)).ShouldBeEmpty();
        (await SupervisionsOf(given.Femi, Reach.Know, Thing.Agenda)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_administrator_and_somebody_from_elsewhere_see_nothing()
    {
        var given = await Given.Council(host);

        foreach (var thing in Enum.GetValues<Thing>())
        {
            (await SupervisionsOf(given.Idris, Reach.Know, thing)).ShouldBeEmpty();
            (await SupervisionsOf(given.Carys, Reach.Know, thing)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_next_supervisor_takes_over_what_went_before_and_the_former_one_only_knows_of_it()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            var first = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
            first.End(given.Femi, host.Clock.Today, "Amara moved to another team", host.Clock.Now);
            db.Attach(given.Femi);
            db.Attach(given.Ben);
            db.Add(
                new Supervision(
                    given.Femi,
                    given.Ben,
                    first.Stream,
                    host.Clock.Today,
                    given.Femi,
                    host.Clock.Now,
                    lineManaged: true
                )
            );
            await db.SaveChangesAsync();
        }

        (await SupervisionsOf(given.Femi, Reach.Write, Thing.Record)).ShouldContain(
            given.Supervision.Id
        );
        (await SupervisionsOf(given.Amara, Reach.ReadForPurpose, Thing.Record)).ShouldBeEmpty();
        (await SupervisionsOf(given.Amara, Reach.Know, Thing.Record)).ShouldContain(
            given.Supervision.Id
        );
    }

    [Fact]
    public async Task The_scope_and_the_decision_agree_for_everyone_and_everything()
    {
        var given = await Given.Council(host);
        Person[] everyone =
        [
            given.Amara,
            given.Ben,
            given.Dilys,
            given.Femi,
            given.Idris,
            given.Carys,
        ];
        var compared = 0;

        foreach (var person in everyone)
        {
            await using var db = host.Open();
            var sight = await SightOf(db, person);
            var relation =
                person.AgencyId == given.Northmere.Id
                    ? await sight.RelationTo(given.Supervision)
                    : Relation.None;
            foreach (var thing in Enum.GetValues<Thing>())
            {
                foreach (var reach in Enum.GetValues<Reach>().Where(r => r > Reach.Nothing))
                {
                    var inScope = await sight
                        .Supervisions(reach, thing)
                        .AnyAsync(s => s.Id == given.Supervision.Id);
                    inScope.ShouldBe(
                        AccessTable.ReachOf(relation, thing) >= reach,
                        $"{person.Name} {reach} {thing}"
                    );
                    compared++;
                }
            }
        }

        compared.ShouldBe(everyone.Length * 9 * 4);
    }

    private async Task<List<Guid>> SupervisionsOf(Person person, Reach reach, Thing thing)
    {
        await using var db = host.Open();
        var sight = await SightOf(db, person);
        return await sight.Supervisions(reach, thing).Select(s => s.Id).ToListAsync();
    }

    private async Task<LineOfSight> SightOf(Sightline.Data.SightlineDb db, Person person)
    {
        await host.SignedInCookie(person);
        var known = await db.People.FirstAsync(p => p.Id == person.Id);
        var stamp = await db
            .Users.Where(u => u.Id == known.AccountId)
            .Select(u => u.SecurityStamp)
            .FirstAsync();
        var me = new CurrentPerson(db);
        (
            await me.Become(known.AccountId!.Value, stamp, host.Clock.Today, CancellationToken.None)
        ).ShouldBeTrue();
        return new LineOfSight(db, me);
    }
}
