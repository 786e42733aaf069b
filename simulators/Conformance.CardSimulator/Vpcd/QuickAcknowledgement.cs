using System.Net.Sockets;

namespace Conformance.CardSimulator.Vpcd;

/// <summary>
/// TCP_QUICKACK. vpcd as packaged sends length and payload apart, so that the second waits for the acknowledgement of the first,
/// which the kernel delays by some 40 ms. Acknowledging at once removes the wait. The kernel forgets the option with every answer that is
/// sent, so it is set again before every receive (facts/card.md 5). Linux only; elsewhere nothing happens.
/// </summary>
internal static class QuickAcknowledgement
{
    private const int TcpLevel = 6;
    private const int QuickAck = 12;

    public static void Arm(Socket socket)
    {
        if (OperatingSystem.IsLinux())
        {
            socket.SetRawSocketOption(TcpLevel, QuickAck, BitConverter.GetBytes(1));
        }
    }
}
