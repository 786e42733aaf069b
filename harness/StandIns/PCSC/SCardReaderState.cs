using System.Runtime.InteropServices;
using PCSC.Native;

namespace PCSC;

/// <summary>What is known about a reader (CurrentState) and what is true (EventState).</summary>
public class SCardReaderState : IDisposable
{
    private const int NoFlags = unchecked((int)0xFFFF0000);

    private nint _readerName;

    ~SCardReaderState() => Dispose(false);

    public string ReaderName
    {
        get => Marshal.PtrToStringUTF8(_readerName);
        set
        {
            Marshal.FreeCoTaskMem(_readerName);
            _readerName = Marshal.StringToCoTaskMemUTF8(value);
        }
    }

    public IntPtr CurrentStateValue { get; set; }

    public IntPtr EventStateValue { get; set; }

    /// <summary>The flags alone; setting them clears the count of card events in the upper half.</summary>
    public SCRState CurrentState
    {
        get => (SCRState)((int)CurrentStateValue & ~NoFlags);
        set => CurrentStateValue = (IntPtr)(int)value;
    }

    /// <summary>The flags alone, without the count of card events in the upper half.</summary>
    public SCRState EventState
    {
        get => (SCRState)((int)EventStateValue & ~NoFlags);
        set => EventStateValue = (IntPtr)(int)value;
    }

    public byte[] Atr { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal ReaderStateRecord ToRecord() => new()
    {
        Reader = _readerName,
        CurrentState = (nuint)(nint)CurrentStateValue,
        Atr = new byte[33],
    };

    internal void Take(ReaderStateRecord record)
    {
        EventStateValue = (nint)record.EventState;
        Atr = record.Atr[..(int)Math.Min(record.AtrLength, 33)];
    }

    protected virtual void Dispose(bool disposing)
    {
        Marshal.FreeCoTaskMem(_readerName);
        _readerName = 0;
    }
}
