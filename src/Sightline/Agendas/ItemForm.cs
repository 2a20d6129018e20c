using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>What is asked about an item of the agenda.</summary>
public sealed class ItemForm
{
    public const string Both = "both";
    public const string JustMe = "just-me";

    private static readonly string MinutesMessage =
        $"Minutes must be a number between 1 and {AgendaItem.MostMinutes}";

    public string? Text { get; set; }

    [Display(Name = "Minutes")]
    public int? Minutes { get; set; }
    public string? Kind { get; set; }
    public Guid? ChildId { get; set; }
    public string? Sees { get; set; }

    /// <summary>The mark of the words that were on the page; empty for an item that is new.</summary>
    public string Shown { get; set; } = "";

    public string Words => Passage.Tidy(Text);

    public void Check(
        ModelStateDictionary state,
        string name,
        SessionTerms terms,
        IEnumerable<Choice> children
    )
    {
        if (state[$"{name}.{nameof(Minutes)}"] is { Errors: { Count: > 0 } typed })
        {
            typed.Clear();
            typed.Add(MinutesMessage);
        }

        foreach (var (field, message) in Problems(terms, children))
        {
            state.AddModelError($"{name}.{field}", message);
        }
    }

    private IEnumerable<(string Field, string Message)> Problems(
        SessionTerms terms,
        IEnumerable<Choice> children
    )
    {
        if (AgendaItem.WhyNotSay(Words) is { } refusal)
        {
            yield return (nameof(Text), refusal.Reason);
        }

        if (Minutes is not (null or (>= 1 and <= AgendaItem.MostMinutes)))
        {
            yield return (nameof(Minutes), MinutesMessage);
        }

        if (!string.IsNullOrEmpty(Kind) && !terms.Kinds.Any(k => k.Id == Kind))
        {
            yield return (nameof(Kind), "Select a kind from the list");
        }

        if (ChildId is { } child && !children.Any(c => c.Id == child.ToString()))
        {
            yield return (nameof(ChildId), "Select a child from the list");
        }

        if (Sees is not (Both or JustMe))
        {
            yield return (nameof(Sees), "Select who can see this now");
        }
    }
}
