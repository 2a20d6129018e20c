using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Tests.Access.Matrix;

/// <summary>Every property that anything kept has, as fields that no form has, each with a value that is known again wherever it is found.</summary>
internal sealed partial class ExtraFields
{
    /// <summary>No form may have more fields than this.</summary>
    private const int Most = 1000;

    private readonly IReadOnlyList<(string Name, Type Type)> _properties;

    public ExtraFields(SightlineDb db) =>
        _properties = [
            .. db
                .Model.GetEntityTypes()
                .SelectMany(e => e.GetProperties())
                .Select(p => (p.Name, Type: Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType))
                .DistinctBy(p => p.Name),
        ];

    public int Count => _properties.Count;

    /// <summary>Under their own names and under those that the form's fields begin with, without what the page asks for.</summary>
    public IEnumerable<KeyValuePair<string, string>> For(
        FilledForm form,
        CompiledPageActionDescriptor page,
        int number
    )
    {
        var asked = AskedFor(page);
        return form
            .Fields.Select(f => f.Key.LastIndexOf('.') is >= 0 and var at ? f.Key[..(at + 1)] : "")
            .Append("")
            .Distinct()
            .OrderBy(prefix => prefix.Length)
            .SelectMany(prefix =>
                _properties
                    .Where(p => !asked.Contains(Key().Replace(prefix, "[]") + p.Name))
                    .Select(p => KeyValuePair.Create(prefix + p.Name, ValueOf(p.Type, number)))
            )
            .ExceptBy(form.Fields.Select(f => f.Key), f => f.Key, StringComparer.OrdinalIgnoreCase)
            .Take(Most - form.Fields.Count);
    }

    /// <summary>Which form a value came from, if it came from one of these.</summary>
    public static int? NumberOf(string kept) =>
        kept.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at
            ? int.Parse(
                kept.AsSpan(at + Mark.Length, kept[at + Mark.Length] == '-' ? 5 : 4).TrimStart('-'),
                NumberStyles.None,
                CultureInfo.InvariantCulture
            )
            : null;

    /// <summary>Digits that fit into a text, a key, and nothing that anybody would enter.</summary>
    private const string Mark = "77317731";

    private static string ValueOf(Type type, int number) =>
        type == typeof(Guid) ? $"{Mark}-{number:D4}-4000-8000-000000000001"
        : type == typeof(string) ? $"{Mark}{number:D4}"
        : type == typeof(int) || type == typeof(long) ? "773177"
        : type == typeof(bool) ? "true"
        : type == typeof(DateOnly) ? "2031-01-13"
        : type == typeof(DateTime) ? "2031-01-13T07:31:00Z"
        : type.IsEnum ? Enum.GetNames(type)[^1]
        : $"{Mark}{number:D4}";

    /// <summary>The names of all that the page takes from a form, whichever of its forms it is.</summary>
    private static HashSet<string> AskedFor(CompiledPageActionDescriptor page)
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in page.BoundProperties)
        {
            Add(asked, property.Name, property.ParameterType, 0);
        }

        foreach (var parameter in page.HandlerMethods.SelectMany(h => h.Parameters))
        {
            Add(asked, parameter.Name, parameter.ParameterType, 0);
        }

        return asked;
    }

    private static void Add(HashSet<string> asked, string name, Type type, int depth)
    {
        asked.Add(name);
        if (type == typeof(string) || type.Namespace == "System" || depth > 4)
        {
            return;
        }

        if (type.IsAssignableTo(typeof(IEnumerable)))
        {
            Add(
                asked,
                $"{name}[]",
                type.GetGenericArguments().LastOrDefault() ?? typeof(string),
                depth + 1
            );
            return;
        }

        foreach (var property in type.GetProperties().Where(p => p.SetMethod?.IsPublic == true))
        {
            Add(asked, $"{name}.{property.Name}", property.PropertyType, depth + 1);
        }
    }

    [GeneratedRegex(@"\[[^]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
