namespace Sightline.Accounts;

/// <summary>A key that seals cookies and forms, kept in the database so that every node can open what another sealed.</summary>
public sealed class DataProtectionKey
{
    private DataProtectionKey() { }

    public DataProtectionKey(string name, string xml)
    {
        Name = name;
        Xml = xml;
    }

    public string Name { get; private set; } = "";
    public string Xml { get; private set; } = "";
}
