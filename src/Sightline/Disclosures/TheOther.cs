namespace Sightline.Disclosures;

/// <summary>What the other of the two knows of it when it is written down.</summary>
public enum TheOther
{
    Knows = 1,

    /// <summary>They are told next; whoever wrote it down says when that was done.</summary>
    WillBeTold,

    /// <summary>Telling them first would put somebody at risk.</summary>
    NotYet,
}
