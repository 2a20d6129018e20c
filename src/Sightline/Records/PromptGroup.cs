using Sightline.Policies;

namespace Sightline.Records;

/// <summary>A way to look at what happened that the policy names, as prompts: they stand beside the record and never in it until somebody adds one.</summary>
public sealed record PromptGroup(string Label, IReadOnlyList<Prompt> Prompts)
{
    /// <summary>The steps of reflection, the functions of supervision and whom it is to help, where the policy has them.</summary>
    public static IReadOnlyList<PromptGroup> Of(SupervisionPolicy policy) =>
        [
            .. new PromptGroup[]
            {
                new("Step by step", [.. policy.Cycle.Select(Prompt.Of)]),
                new(
                    "What supervision is for",
                    [.. policy.Functions.Select(f => new Prompt(f.Label, f.About, []))]
                ),
                new("Whom it helps", [.. policy.Stakeholders.Select(Prompt.Of)]),
            }.Where(g => g.Prompts.Count > 0),
        ];
}

/// <summary>One prompt: the heading that it adds, what it is about, and questions that help.</summary>
public sealed record Prompt(string Heading, string About, IReadOnlyList<string> Questions)
{
    public static Prompt Of(ModelPart part) => new(part.Label, part.About, part.Prompts);
}
