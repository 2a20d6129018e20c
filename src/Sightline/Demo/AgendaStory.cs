using Sightline.Agendas;
using Sightline.Demo.Writing;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>What the two wanted to talk about, and what they want to talk about next.</summary>
internal sealed class AgendaStory(Northmere northmere, Dice dice)
{
    private readonly List<AgendaItem> _notReached = [];

    /// <summary>The items of a session that was held; now and then one is left for the next.</summary>
    public List<AgendaItem> Held(Session session)
    {
        var supervision = session.Supervision!;
        var at = northmere.ByNow(
            Clock.Instant(northmere.Calendar.OnOrBefore(session.On.AddDays(-3)), new(13, 10)),
            400
        );
        List<AgendaItem> items =
        [
            .. _notReached,
            Item(session, supervision.Supervisee!, dice.Of(Sections.Wishes), 1, at),
        ];
        if (dice.Once(2))
        {
            items.Add(
                Item(
                    session,
                    supervision.Supervisor!,
                    dice.Of(Sections.WishesOfSupervisors),
                    1,
                    at.AddHours(2)
                )
            );
        }

        _notReached.Clear();
        foreach (var item in items)
        {
            if (items.Count > 2 && dice.Once(6))
            {
                _notReached.Add(item);
            }
            else
            {
                item.TalkAbout(session);
            }
        }

        return items;
    }

    /// <summary>What is on the agenda of the next session already, and what the supervisee has prepared.</summary>
    public IEnumerable<object> Next(Session session)
    {
        var supervision = session.Supervision!;
        var at = northmere.Now.AddHours(-20);
        var wishes = dice.Shuffled(Sections.Wishes);
        yield return Item(session, supervision.Supervisee!, wishes[0], 1, at);
        if (dice.Once(2))
        {
            yield return Item(session, supervision.Supervisee!, wishes[1], 2, at.AddMinutes(3));
        }

        yield return Item(
            session,
            supervision.Supervisor!,
            dice.Of(Sections.WishesOfSupervisors),
            1,
            at.AddHours(1)
        );
        if (session.On > northmere.Today.AddDays(4))
        {
            yield break;
        }

        yield return Item(
            session,
            supervision.Supervisee!,
            ("Whether to say how tired I am, or only that it is busy", "support"),
            3,
            at.AddMinutes(5),
            justMe: true
        );
        foreach (
            var question in northmere.Policy.Preparation.Questions.Where(q =>
                q.Key is "went-well" or "need"
            )
        )
        {
            var note = new PreparationNote(session, question.Key, supervision.Supervisee!);
            note.Write(
                question.Key == "need"
                    ? "Twenty minutes to think about one child without deciding anything."
                    : "I waited, and they spoke.",
                supervision.Supervisee!,
                northmere.At(at.AddMinutes(8))
            );
            yield return note;
        }
    }

    private AgendaItem Item(
        Session session,
        Person author,
        (string Text, string Kind) wish,
        int position,
        DateTime at,
        bool justMe = false
    ) => new(session, author, wish.Text, wish.Kind, position, justMe, northmere.At(at));
}
