using System.Net;
using System.Net.Sockets;

namespace Sightline.History;

/// <summary>
/// Where somebody was, only as finely as the history needs: the network and never the device. It tells the office from elsewhere, and does not say
/// where a worker was last night.
/// </summary>
public static class Whence
{
    private const int OfIPv4 = 24;
    private const int OfIPv6 = 48;

    public static string? Of(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var length = plain.AddressFamily == AddressFamily.InterNetwork ? OfIPv4 : OfIPv6;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(length / 8).Clear();
        return new IPNetwork(new IPAddress(bytes), length).ToString();
    }
}
