namespace Sightline.Records;

/// <summary>Keeping what is typed while it is typed, and every text that was kept, until both have signed.</summary>
public sealed partial class SessionRecord
{
    private readonly List<Writing> _writings = [];

    public IReadOnlyList<Writing> Writings => _writings;

    public Passage? PassageAt(PassagePlace place) =>
        place.ChildId is { } child
            ? _discussions.Find(d => d.ChildId == child)?.Heading(place.Key)
            : Section(place.Key);

    /// <summary>
    /// Keeps what was typed, unless that would put aside words its page never showed: then nothing changes and these words come back.
    /// The same saving sent twice is one.
    /// </summary>
    public Keeping Keep(PassagePlace place, TypedText typed, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        if (_writings.Find(w => w.Id == typed.Save) is { } before)
        {
            return new(before.Version);
        }

        var there = PassageAt(place);
        if (there?.ClashesWith(typed.Text, typed.Version) == true)
        {
            return new(there.Version, there);
        }

        Put(place, typed.Text, writer, at, typed.Save);
        return new(PassageAt(place)?.Version ?? 0);
    }

    /// <summary>Puts a text back that stood there before. The one that gives way stays among the earlier texts.</summary>
    public bool PutBack(Writing earlier, PassagePlace place, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        return Put(place, earlier.Text, writer, at);
    }

    private bool Put(
        PassagePlace place,
        string? text,
        Person writer,
        DateTime at,
        Guid? saving = null
    )
    {
        var changed = place.ChildId is { } child
            ? _discussions.Find(d => d.ChildId == child)!.Write(place.Key, text, writer, at)
            : WriteSection(place.Key, text, writer, at);
        if (changed)
        {
            _writings.Add(new Writing(this, place, PassageAt(place)!, saving));
        }

        return Touched(changed, at);
    }

    private bool WriteSection(string key, string? text, Person writer, DateTime at)
    {
        var passage = Section(key);
        if (passage is null)
        {
            if (Passage.Tidy(text).Length == 0)
            {
                return false;
            }

            passage = new RecordSection(this, key);
            _sections.Add(passage);
        }

        return passage.Write(text, writer, at);
    }
}
