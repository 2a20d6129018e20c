using System.Security.Cryptography;
using System.Text;

namespace Sightline.Shared;

/// <summary>
/// A text that people sign and that is kept: the same facts always give the same text, letter for letter.
/// A line starts with what it is, so nothing that a person types can pass for a heading:
/// <c>#</c> to <c>####</c> a heading, with <c>!</c> where only the two may see what stands under it; <c>-</c> a fact; <c>|</c> a line of what somebody wrote.
/// </summary>
public abstract class CanonicalText
{
    private readonly StringBuilder _text = new();

    public static string FingerprintOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public sealed override string ToString() => _text.ToString();

    protected static string WithPost(Person person) =>
        string.IsNullOrEmpty(person.Post) ? person.Name : $"{person.Name}, {person.Post}";

    protected void Heading(int level, string title, bool onlyTheTwo = false) =>
        Line($"{new string('#', level)}{(onlyTheTwo ? "!" : "")} {OnOneLine(title)}");

    protected void Fact(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line($"- {label}: {OnOneLine(value)}");
        }
    }

    protected void Written(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            foreach (var line in Passage.Tidy(text).Split('\n'))
            {
                Line($"| {line.TrimEnd()}".TrimEnd());
            }
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
