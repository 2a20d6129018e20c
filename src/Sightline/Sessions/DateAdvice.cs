namespace Sightline.Sessions;

/// <summary>Says what there is to know about dates before they are booked: limits with their clause, leave, clashes.</summary>
public static class DateAdvice
{
    extension(Diary diary)
    {
        /// <summary>The date on which the next session is usually due, moved where it suits nobody.</summary>
        public ProposedDate? NextDate(SessionTerms terms, DateOnly today)
        {
            if (terms.Usual is null)
            {
                return null;
            }

            var last = diary.LastMeetingBefore(DateOnly.MaxValue);
            var due = diary.LastDay(terms.Usual, last ?? diary.Since, terms);
            return diary.Fit(due < today ? today : due, last ?? diary.Since, terms, today);
        }

        /// <summary>A year of dates from the first, at the usual interval.</summary>
        public IReadOnlyList<ProposedDate> Series(
            DateOnly first,
            SessionTerms terms,
            DateOnly today
        )
        {
            var dates = new List<ProposedDate>();
            var last = diary.LastMeetingBefore(first) ?? diary.Since;
            var wanted = first;
            while (terms.Usual is { } usual && wanted < first.AddYears(1))
            {
                var date = diary.Fit(wanted, last, terms, today);
                dates.Add(date);
                last = date.On;
                // The rhythm stays where it began, so that one bank holiday does not move every later date.
                wanted = usual.LastDay(wanted);
            }

            return dates;
        }

        /// <summary>What there is to know about booking this date.</summary>
        public IEnumerable<BookingNote> NotesOn(
            DateOnly on,
            TimeOnly startsAt,
            int minutes,
            IEnumerable<DateOnly> others,
            SessionTerms terms,
            DateOnly today
        )
        {
            var before = others.Concat(diary.Meetings).Where(m => m < on).ToList();
            var last = before.Count > 0 ? before.Max() : diary.Since;
            // A limit that has passed already is broken whatever is booked: only one that could still be kept is worth a word.
            var broken = terms.Limits.LastOrDefault(l =>
                diary.LastDay(l, last, terms) is var latest && on > latest && latest >= today
            );
            if (broken is not null)
            {
                var gap = Gap(last, on);
                yield return new(
                    before.Count > 0
                        ? $"{Words.Day(on)} leaves {gap} between sessions. The policy's limit is {broken.InWords} ({broken.Clause})"
                        : $"{Words.Day(on)} is {gap} after this supervision began. The policy's limit is {broken.InWords} ({broken.Clause})",
                    BeyondPolicy: true
                );
            }

            if (terms.WhyNotWorkingDay(on) is { } closed)
            {
                yield return new($"{Words.Day(on)} is {closed}");
            }

            foreach (var absence in diary.Away.Where(a => a.Covers(on)))
            {
                yield return new(
                    $"{absence.Name} is away on {Words.Day(on)}, until {Words.Day(absence.UntilOn)}"
                );
            }

            foreach (var other in diary.Engagements.Where(e => e.Overlaps(on, startsAt, minutes)))
            {
                yield return new(
                    $"{other.Who} a session on {Words.Day(on)}, {Words.Times(other.StartsAt, other.Minutes)}"
                );
            }
        }

        /// <summary>What a year of dates comes to against the yearly minimum.</summary>
        public BookingNote? NoteOnYear(IReadOnlyCollection<DateOnly> dates, SessionTerms terms)
        {
            if (dates.Count == 0 || terms.YearlyMinimum is not { } minimum)
            {
                return null;
            }

            var from = dates.Min();
            var count = dates
                .Concat(diary.Meetings)
                .Distinct()
                .Count(d => d >= from && d < from.AddYears(1));
            return count >= minimum
                ? null
                : new(
                    $"This gives {Words.Count(count, "session")} in the twelve months from {Words.Day(from)}. The policy asks for at least {minimum} ({terms.YearlyClause})",
                    BeyondPolicy: true
                );
        }

        /// <summary>The wanted day, or the nearest that suits both and keeps the nearest limit; and why it is another.</summary>
        private ProposedDate Fit(DateOnly wanted, DateOnly last, SessionTerms terms, DateOnly today)
        {
            if (diary.WhyNot(wanted, terms) is not { } why)
            {
                return new(wanted, null);
            }

            var latest = terms
                .Limits.Select(l => diary.LastDay(l, last, terms))
                .Append(wanted.AddMonths(2))
                .Min();
            var found = Enumerable
                .Range(1, 60)
                .SelectMany(days => new[] { wanted.AddDays(days), wanted.AddDays(-days) })
                .Where(d => d > last && d >= today && d <= latest)
                .FirstOrDefault(d => diary.WhyNot(d, terms) is null);
            if (found == default)
            {
                found = Enumerable
                    .Range(1, 366)
                    .Select(wanted.AddDays)
                    .FirstOrDefault(d => diary.WhyNot(d, terms) is null);
            }

            return found == default
                ? new(wanted, null)
                : new(found, $"Moved from {Words.LongDay(wanted)}: {why}");
        }
    }

    /// <summary>6 weeks, 8 weeks and 2 days, 5 days</summary>
    public static string Gap(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        var (weeks, rest) = (days / 7, days % 7);
        return weeks == 0 ? Words.Count(rest, "day")
            : rest == 0 ? Words.Count(weeks, "week")
            : $"{Words.Count(weeks, "week")} and {Words.Count(rest, "day")}";
    }
}
