using System.Runtime.InteropServices;

namespace PCSC.Native;

/// <summary>pcsc-lite's client library. Its DWORD and LONG are the C long: 64 bits on 64-bit Linux.</summary>
internal static class WinSCard
{
    private const string Library = "libpcsclite.so.1";

    /// <summary>The codes are unsigned 32-bit patterns in a 64-bit long.</summary>
    public static SCardError ToError(nint result) => (SCardError)(int)(uint)result;

    [DllImport(Library)]
    public static extern nint SCardEstablishContext(nuint scope, nint reserved1, nint reserved2, out nint context);

    [DllImport(Library)]
    public static extern nint SCardReleaseContext(nint context);

    [DllImport(Library)]
    public static extern nint SCardListReaders(nint context, nint groups, byte[] readers, ref nuint length);

    [DllImport(Library)]
    public static extern nint SCardGetStatusChange(nint context, nuint timeout, [In, Out] ReaderStateRecord[] states, nuint count);

    [DllImport(Library)]
    public static extern nint SCardConnect(
        nint context,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string reader,
        nuint shareMode,
        nuint protocols,
        out nint card,
        out nuint protocol);

    [DllImport(Library)]
    public static extern nint SCardReconnect(nint card, nuint shareMode, nuint protocols, nuint initialization, out nuint protocol);

    [DllImport(Library)]
    public static extern nint SCardDisconnect(nint card, nuint disposition);

    [DllImport(Library)]
    public static extern nint SCardBeginTransaction(nint card);

    [DllImport(Library)]
    public static extern nint SCardEndTransaction(nint card, nuint disposition);

    [DllImport(Library)]
    public static extern nint SCardStatus(
        nint card,
        byte[] reader,
        ref nuint readerLength,
        out nuint state,
        out nuint protocol,
        byte[] atr,
        ref nuint atrLength);

    [DllImport(Library)]
    public static extern nint SCardTransmit(
        nint card,
        in IoRequestRecord sendPci,
        byte[] send,
        nuint sendLength,
        nint receivePci,
        byte[] receive,
        ref nuint receiveLength);
}
