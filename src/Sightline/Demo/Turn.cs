using Sightline.Children;
using Sightline.Demo.Writing;

namespace Sightline.Demo;

/// <summary>One child at one session: the point of the story they have come to.</summary>
internal sealed record Turn(
    Child Child,
    Situation Story,
    Stage Stage,
    bool IsNew,
    bool Ends,
    Func<string, string> Fill
)
{
    /// <summary>The texts in the order of the discussion's headings.</summary>
    public IReadOnlyList<string> Texts =>
        [
            Fill(Story.Reason),
            Fill(Stage.Events),
            Fill(Stage.Outcome),
            Fill(Stage.How),
            Fill(Stage.Challenges),
            Fill(Stage.Life),
            Fill(Stage.Actions),
        ];
}
