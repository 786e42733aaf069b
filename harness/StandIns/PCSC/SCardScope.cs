namespace PCSC;

/// <summary>Whose resources the context sees.</summary>
public enum SCardScope
{
    User = 0,
    Terminal = 1,
    System = 2,
    Global = 3,
}
