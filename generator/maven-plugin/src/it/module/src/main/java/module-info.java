module com.acme.hello {
    requires io.fairlead;

    provides io.fairlead.AppProvider with
            com.acme.Hello;
}
