namespace Sightline.Actions;

/// <summary>How progress is said on pages.</summary>
public static class ProgressWords
{
    extension(Progress progress)
    {
        public string InWords =>
            progress switch
            {
                Progress.Done => "Done",
                Progress.Partly => "Partly done",
                _ => "Something is in the way",
            };
    }
}
