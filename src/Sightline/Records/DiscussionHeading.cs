namespace Sightline.Records;

/// <summary>The text under one heading of a child's discussion.</summary>
public sealed class DiscussionHeading : Passage
{
    private DiscussionHeading() { }

    public DiscussionHeading(ChildDiscussion discussion, string heading)
        : base(discussion.AgencyId, heading) => DiscussionId = discussion.Id;

    public Guid DiscussionId { get; private set; }
}
