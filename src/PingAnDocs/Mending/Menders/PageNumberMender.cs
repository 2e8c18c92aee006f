namespace PingAnDocs.Mending.Menders;

internal static class PageNumberMender
{
    public static void Mend(MendingPass pass)
    {
    }
}
