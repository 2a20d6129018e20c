using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>Keeps the keys that seal cookies and forms in the database, because web nodes share nothing else.</summary>
internal sealed class KeysInDatabase(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
        return db
            .DataProtectionKeys.AsNoTracking()
            .Select(k => k.Xml)
            .ToList()
            .ConvertAll(XElement.Parse);
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
        db.DataProtectionKeys.Add(
            new DataProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting))
        );
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }
}
